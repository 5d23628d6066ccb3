package org.onrecord.web.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.AnalysisJson;
import org.onrecord.web.http.Inquiry;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Site;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A text is read, shown, and not kept. */
public final class AnalysisPages {
    /** How many bytes a request for an analysis may have: the text, and what a form puts around it. */
    public static final long LARGEST_REQUEST = (4 << 20) + (64 << 10);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SharedAnalyst analyst;
    private final Trials trials;

    private AnalysisPages(SharedAnalyst analyst) {
        this.analyst = analyst;
        this.trials = new Trials(analyst);
    }

    /**
     * What the page for trying a text shows.
     *
     * @param refusal why nothing can be read; null where it can
     */
    public record Invitation(@Nullable String refusal) {}

    public static void addTo(Site site, SharedAnalyst analyst) {
        AnalysisPages pages = new AnalysisPages(analyst);
        site.add(pages.invitation());
        site.add(pages.trial());
    }

    private Resource<Invitation> invitation() {
        return new Resource<>(
                "/analyses/new",
                request -> new Invitation(analyst.refusal()),
                invitation -> new Page("add/try.jte", "Try a text", Section.ADD, invitation),
                invitation -> object("refusal", invitation.refusal()));
    }

    private Inquiry<Trial> trial() {
        return new Inquiry<>(
                "/analyses",
                Written.FIELDS,
                trials::read,
                trial -> new Page("add/trial.jte", "What was found", Section.ADD, TrialView.of(trial)),
                AnalysisPages::lines);
    }

    private static List<String> lines(Trial trial) {
        return Stream.concat(
                        trial.analyses().stream().map(AnalysisJson::line),
                        trial.failures().stream().map(line -> object("failure", line)))
                .toList();
    }

    private static String object(String name, @Nullable String value) {
        return MAPPER.writeValueAsString(JsonNodeFactory.instance.objectNode().put(name, value));
    }
}
