package org.onrecord.ingest.page.metadata;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Language tags by BCP 47; pages write them like the names of locales too. */
final class Languages {
    /** Words of five to eight letters could be registered for languages too, but none is. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-.*)?");

    private Languages() {}

    /** "en_gb, fr" is "en-GB"; null where a value is no tag. */
    static @Nullable String tag(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String first = value.split("[,;.@\\s]", 2)[0].replace('_', '-');
        if (!TAG.matcher(first).matches()) {
            return null;
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
