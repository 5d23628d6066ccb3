package org.onrecord.story;

import java.util.HashSet;
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
    private final int length;

    /** The words of the names of those speakers who have one: "Brandt" may be "Odile Brandt". */
    private final Set<Set<String>> names;

    /** @param words those of the speaker and an editor's notes between them, in the order of the text */
    Quotation(Analysis analysis, Attribution attribution, List<QuotedWord> words) {
        this.analysis = analysis;
        this.attribution = attribution;
        this.words = List.copyOf(words);
        this.length = (int) words.stream().filter(word -> !word.isNote()).count();
        this.names = names(speakers());
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

    /** Whether nothing speaks against both being the same speaker's: one has no known speaker, or they may share one. */
    public boolean maySpeakAs(Quotation other) {
        return names.isEmpty() || other.names.isEmpty() || isBySpeakerOf(other);
    }

    /** Whether both have a known speaker, and the name of one may be short for the other's. */
    boolean isBySpeakerOf(Quotation other) {
        return names.stream()
                .anyMatch(name -> other.names.stream()
                        .anyMatch(otherName -> name.containsAll(otherName) || otherName.containsAll(name)));
    }

    List<QuotedWord> words() {
        return words;
    }

    /** How many words are the speaker's. */
    int length() {
        return length;
    }

    /** The story of the article, or else the article itself. */
    String story() {
        String story = article().story();
        return story == null ? article().id() : story;
    }

    private static Set<Set<String>> names(List<Speaker> speakers) {
        return speakers.stream()
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.ORGANISATION)
                .map(speaker -> words(speaker.name()))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        new Words(name).forEachRemaining(word -> words.add(word.text()));
        return words;
    }
}
