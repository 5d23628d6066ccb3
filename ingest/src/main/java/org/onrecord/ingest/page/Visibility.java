package org.onrecord.ingest.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a browser does not show, or shows as something else than text. */
final class Visibility {
    private static final Set<String> NO_TEXT = Vocabulary.named("unseen");

    private static final Pattern HIDING_STYLE = Pattern.compile(
            "(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|clip\\s*:\\s*rect\\(\\s*0|clip-path\\s*:\\s*inset\\(\\s*50%");

    private Visibility() {}

    static boolean isHidden(Element element) {
        return NO_TEXT.contains(element.normalName()) || element.attributesSize() > 0 && isHiddenByAttribute(element);
    }

    private static boolean isHiddenByAttribute(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style")
                        && HIDING_STYLE.matcher(element.attr("style")).find();
    }
}
