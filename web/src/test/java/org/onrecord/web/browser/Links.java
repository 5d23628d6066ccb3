package org.onrecord.web.browser;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.onrecord.web.Browsing;

/** Finds the pages of a site by following its links, as a visitor would: of pages that differ in a name or a number, the first few. */
final class Links {
    private static final int MOST_OF_A_KIND = 2;

    private final Browsing browsing;
    private final Map<String, Integer> kinds = new LinkedHashMap<>();

    private Links(Browsing browsing) {
        this.browsing = browsing;
    }

    /** The paths, with their queries, of what can be reached from a page. */
    static List<String> from(Browsing browsing, String first) throws IOException, InterruptedException {
        return new Links(browsing).follow(first);
    }

    private List<String> follow(String first) throws IOException, InterruptedException {
        Map<String, Boolean> pages = new LinkedHashMap<>();
        Deque<String> left = new ArrayDeque<>(List.of(first));
        while (!left.isEmpty()) {
            String path = left.remove();
            if (pages.containsKey(path) || kinds.merge(kind(path), 1, Integer::sum) > MOST_OF_A_KIND) {
                continue;
            }
            Browsing.Answer answer = browsing.get(path);
            if (!answer.location().isEmpty()) {
                left.add(URI.create(browsing.address() + path)
                        .resolve(answer.location())
                        .toString()
                        .replace(browsing.address().toString(), ""));
            } else if (answer.type().startsWith("text/html")) {
                pages.put(path, true);
                left.addAll(links(path, answer.body()));
            }
        }
        return List.copyOf(pages.keySet());
    }

    private List<String> links(String path, String html) {
        String site = browsing.address().toString();
        return Jsoup.parse(html, site + path).select("a[href]").stream()
                .map(link -> link.absUrl("href").replaceFirst("#.*", ""))
                .filter(address -> address.startsWith(site + "/"))
                .map(address -> address.substring(site.length()))
                .toList();
    }

    /** "/speakers/tomas-reuter?cursor=x" is like "/speakers/odile-brandt". */
    private static String kind(String path) {
        String[] parts = URI.create(path).getPath().split("/");
        String last = parts.length > 3 ? parts[parts.length - 1] : "";
        return (parts.length > 1 ? parts[1] : "") + " " + parts.length + " " + last;
    }
}
