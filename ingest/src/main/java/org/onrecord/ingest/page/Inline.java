package org.onrecord.ingest.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element within a line does to its words. */
enum Inline {
    PLAIN,
    LINK,
    EMPHASIS,
    QUOTATION,
    BESIDE;

    private static final Set<String> NAMES = Vocabulary.named("inline");

    private static final Set<String> EMPHASES = Set.of("em", "i", "strong", "b", "u");
    private static final Pattern EMPHATIC_STYLE =
            Pattern.compile("font-weight:\\s*(bold|[6-9]00)|font-style:\\s*(italic|oblique)");

    /**
     * Elements of a site's own making are set in the line too, as browsers do with what they do not know, unless there is
     * a block in them.
     */
    static boolean isInline(Element element) {
        if (!hasInlineName(element)) {
            return false;
        }
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (!hasInlineName(child) && !child.normalName().equals("br") && !Visibility.isHidden(child)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasInlineName(Element element) {
        return NAMES.contains(element.normalName()) || element.normalName().indexOf('-') > 0;
    }

    static Inline of(Element element, boolean isInline) {
        String name = element.normalName();
        if (name.equals("a")) {
            return LINK;
        }
        if (name.equals("q")) {
            return QUOTATION;
        }
        if (EMPHASES.contains(name)) {
            return EMPHASIS;
        }
        if (!isInline || !element.hasAttr("class") && !element.hasAttr("style") && !element.hasAttr("id")) {
            return PLAIN;
        }
        if (EMPHATIC_STYLE.matcher(element.attr("style")).find()) {
            return EMPHASIS;
        }
        return Vocabulary.beside(element) == null ? PLAIN : BESIDE;
    }
}
