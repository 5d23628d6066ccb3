package org.onrecord.ingest.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words by which the makers of pages name the parts of them: in class names, ids and roles. */
final class Vocabulary {
    private static final Set<String> BESIDE_ELEMENTS = Set.of("aside", "figcaption", "footer", "form", "header", "nav");

    private static final Set<String> BESIDE_ROLES =
            Set.of("banner", "complementary", "contentinfo", "dialog", "navigation", "search", "toolbar", "menu");

    private static final Set<String> BESIDE = Set.of(
            "ad",
            "addthis",
            "ads",
            "adslot",
            "adunit",
            "adverts",
            "advert",
            "advertisement",
            "advertising",
            "advertorial",
            "author",
            "authors",
            "banner",
            "bio",
            "biography",
            "breadcrumb",
            "breadcrumbs",
            "button",
            "byline",
            "bylines",
            "caption",
            "captions",
            "carousel",
            "consent",
            "cookie",
            "cookies",
            "copyright",
            "credit",
            "credits",
            "donate",
            "donation",
            "gating",
            "gdpr",
            "infobox",
            "login",
            "masthead",
            "menu",
            "metadata",
            "meta",
            "modal",
            "nav",
            "navbar",
            "navigation",
            "newsletter",
            "newsletters",
            "outbrain",
            "pager",
            "pagination",
            "popular",
            "popup",
            "promo",
            "promos",
            "promotion",
            "pullquote",
            "rail",
            "rating",
            "ratings",
            "readmore",
            "regwall",
            "recirc",
            "recirculation",
            "recommendations",
            "recommended",
            "related",
            "share",
            "sharebar",
            "sharing",
            "sidebar",
            "signup",
            "skip",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "tabs",
            "taboola",
            "taglist",
            "tags",
            "teaser",
            "teasers",
            "timestamp",
            "toolbar",
            "tooltip",
            "topics",
            "trending",
            "widget");

    /** Pairs whose words mean nothing alone. */
    private static final Set<String> BESIDE_PAIRS = Set.of(
            "also read",
            "click here",
            "follow us",
            "more from",
            "more in",
            "more on",
            "more stories",
            "most popular",
            "most read",
            "must read",
            "next article",
            "next post",
            "previous post",
            "pull quote",
            "pull left",
            "pull right",
            "read also",
            "read more",
            "read next",
            "screen reader",
            "see also",
            "sign up",
            "sr only",
            "visually hidden",
            "you may",
            "twitter tweet",
            "instagram media",
            "fb post",
            "tiktok embed",
            "posted on",
            "up next");

    /** What readers and machines add to a page, however long it is. */
    private static final Set<String> NEVER_STORY = Set.of(
            "comment", "comments", "commentlist", "disqus", "fbcomments", "livefyre", "respond", "taboola", "outbrain");

    private static final Set<String> NEVER_STORY_ELEMENTS = Set.of("aside", "figcaption", "footer", "nav");

    /** Classes that say what the whole page is about, or what it would look like. */
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?i)(has|is|no|not|with|without|category|tag|type|format|status|hentry|js|in|on|single|page|layout|theme)[-_].*|.*:.*");

    private static final Set<String> STORY = Set.of(
            "articlebody",
            "article body",
            "story body",
            "entry content",
            "post content",
            "post body",
            "article content",
            "article text",
            "storytext",
            "story text",
            "body content",
            "content body",
            "body copy",
            "story content",
            "bodytext",
            "body text",
            "articletext",
            "article main",
            "maincontent",
            "main content",
            "article copy",
            "news content",
            "news body",
            "page content",
            "blog content",
            "text content");

    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Vocabulary() {}

    /** Named like something that stands beside a story. */
    static boolean isBeside(Element element) {
        return BESIDE_ELEMENTS.contains(element.normalName())
                || BESIDE_ROLES.contains(element.attr("role"))
                || isNamed(element, BESIDE)
                || isNamed(element, BESIDE_PAIRS)
                || isNeverStory(element);
    }

    static boolean isNeverStory(Element element) {
        return NEVER_STORY_ELEMENTS.contains(element.normalName()) || isNamed(element, NEVER_STORY);
    }

    /** The body of an article, in the terms of schema.org. */
    static boolean isDeclaredStory(Element element) {
        return element.attr("itemprop").equals("articleBody");
    }

    /** Named like the element that holds a story. */
    static boolean isStory(Element element) {
        return element.normalName().equals("article")
                || element.attr("role").equals("article")
                || isDeclaredStory(element)
                || isNamed(element, STORY);
    }

    private static boolean isNamed(Element element, Set<String> names) {
        return isNamed(element.className(), names)
                || isNamed(element.id(), names)
                || isNamed(element.attr("data-testid"), names)
                || isNamed(element.attr("data-component"), names);
    }

    private static boolean isNamed(String value, Set<String> names) {
        if (value.isEmpty()) {
            return false;
        }
        for (String name : SPACE.split(value)) {
            if (!NOT_A_NAME.matcher(name).matches() && holds(name, names)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String name, Set<String> names) {
        String before = "";
        for (String part : BETWEEN_WORDS.split(name)) {
            String word = part.toLowerCase(Locale.ROOT);
            if (names.contains(word) || names.contains(before + " " + word)) {
                return true;
            }
            before = word;
        }
        return false;
    }
}
