package org.onrecord.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Speaker;

/** Somebody's words as an article prints them. Immutable and thread-safe. */
public final class Quotation {
    private final Analysis analysis;
    private final Attribution attribution;
    private final List<QuotedWord> words;

    /** @param words those of the speaker and an editor's notes between them, in the order of the text */
    Quotation(Analysis analysis, Attribution attribution, List<QuotedWord> words) {
        this.analysis = analysis;
        this.attribution = attribution;
        this.words = List.copyOf(words);
    }

    public Analysis analysis() {
        return analysis;
    }

    /** One of the analysis's. */
    public Attribution attribution() {
        return attribution;
    }

    public Article article() {
        return analysis.article();
    }

    /** Those of the analysis's speakers who are said to have said it; empty where that is not known. */
    public List<Speaker> speakers() {
        return analysis.speakers().stream()
                .filter(speaker -> attribution.speakers().contains(speaker.id()))
                .toList();
    }

    List<QuotedWord> words() {
        return words;
    }

    /** How many words are the speaker's. */
    int length() {
        return (int) words.stream().filter(word -> !word.isNote()).count();
    }

    /** The story of the article, or else the article itself. */
    String story() {
        String story = article().story();
        return story == null ? article().id() : story;
    }

    /** What the speakers are known by from article to article. */
    Set<String> speakerKeys() {
        return speakers().stream()
                .map(speaker -> speaker.key() == null ? speaker.name() : speaker.key())
                .collect(Collectors.toSet());
    }

    /** Whether nothing speaks against both being the same speaker's: one has no known speaker, or they share one. */
    boolean maySpeakAs(Quotation other) {
        Set<String> mine = speakerKeys();
        Set<String> others = other.speakerKeys();
        return mine.isEmpty() || others.isEmpty() || mine.stream().anyMatch(others::contains);
    }
}
