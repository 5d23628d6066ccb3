package org.onrecord.attribution;

import java.util.Set;

/** What a row of the cue lexicon asks of a word in its context. */
interface CueCondition {

    boolean holds(CueContext context, int position);

    /**
     * The condition that the table names:
     *
     * <dl>
     *   <dt>always</dt><dd>holds</dd>
     *   <dt>quoted</dt><dd>the content is one whole quotation</dd>
     *   <dt>passive</dt><dd>"was told"</dd>
     *   <dt>clause</dt><dd>a clause follows: "told that"</dd>
     *   <dt>infinitive</dt><dd>an infinitive follows, or an object and an infinitive: "told him to go"</dd>
     *   <dt>form=a,b</dt><dd>the word itself is one of these</dd>
     *   <dt>next=a,b</dt><dd>one of these follows, adverbs aside</dd>
     *   <dt>near=a,b</dt><dd>one of these follows at some distance</dd>
     * </dl>
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static CueCondition parse(String text) {
        Set<String> words = Set.of(text.substring(text.indexOf('=') + 1).split(","));
        return switch (text.replaceFirst("=.*", "=")) {
            case "always" -> (context, position) -> true;
            case "quoted" -> (context, position) -> context.quoted();
            case "passive" -> CueContext::passive;
            case "clause" -> CueContext::clause;
            case "infinitive" -> CueContext::infinitive;
            case "form=" -> (context, position) -> words.contains(context.word(position));
            case "next=" -> (context, position) -> words.contains(context.next(position));
            case "near=" -> (context, position) -> context.near(position, words);
            default -> throw new IllegalArgumentException("not a condition: " + text);
        };
    }
}
