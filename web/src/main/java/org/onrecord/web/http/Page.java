package org.onrecord.web.http;

import org.jspecify.annotations.Nullable;

/**
 * A page for people. Immutable.
 *
 * @param template the template that draws it, "speaker/speaker.jte"; its parameters are {@code frame} and {@code view}
 * @param title what the browser's tab and the page's first heading say
 * @param section where in the site it is; null where it is nowhere
 * @param view what it shows
 */
public record Page(String template, String title, @Nullable Section section, Object view) {

    /** The parts of the site, in the order of its menu. */
    public enum Section {
        SEARCH("Search", "/search"),
        ARTICLES("Articles", "/articles"),
        SPEAKERS("Speakers", "/speakers"),
        FORECASTS("Forecasts", "/forecasts"),
        NETWORK("Who quotes whom", "/network"),
        ADD("Add", "/add");

        private final String label;
        private final String path;

        Section(String label, String path) {
            this.label = label;
            this.path = path;
        }

        public String label() {
            return label;
        }

        public String path() {
            return path;
        }
    }
}
