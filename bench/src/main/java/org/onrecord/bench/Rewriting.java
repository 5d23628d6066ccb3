package org.onrecord.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What publishers do to an agency's copy. */
enum Rewriting {
    NOTHING {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            return article;
        }
    },
    /** The last 30 to 60 % of the paragraphs. */
    SHORTENED {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            return first(article, 0.4 + 0.3 * random.nextDouble());
        }
    },
    /** The last 75 to 85 % of the paragraphs. */
    SHORTENED_TO_A_BRIEF {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            return first(article, 0.15 + 0.1 * random.nextDouble());
        }
    },
    RETITLED {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            List<String> copy = new ArrayList<>(article);
            copy.set(0, other.get(0));
            copy.set(1, "KELM, Oct. 3 (Newswire) — " + copy.get(1));
            return copy;
        }
    },
    /** Paragraphs joined, or parted behind a sentence. */
    REPARAGRAPHED {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            return Arrays.stream(String.join(" ", article).split("(?<=[.!?][”\"]? )"))
                    .map(sentence -> random.nextInt(3) == 0 ? sentence + "\n" : sentence)
                    .collect(Collectors.collectingAndThen(Collectors.joining(), text -> List.of(text.split("\n"))));
        }
    },
    /** Other quotation marks, dashes, spellings, titles and numbers. */
    HOUSE_STYLE {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            return article.stream().map(Rewriting::restyled).toList();
        }
    },
    /** Each fifth sentence. */
    SENTENCES_DROPPED {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            return sentences(article, sentence -> random.nextInt(5) == 0 ? "" : sentence);
        }
    },
    /** One or two words of each sentence. */
    EDITED {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            return sentences(article, sentence -> edited(sentence, random));
        }
    },
    /** Another article's paragraphs put between, until they have a fifth as many words. */
    PARAGRAPHS_ADDED {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            return with(article, other, length(article) / 5, random);
        }
    },
    /** All of it together, and the last 30 to 60 % left out. */
    ALL {
        @Override
        List<String> of(List<String> article, List<String> other, Random random) {
            List<String> copy = article;
            for (Rewriting rewriting : List.of(
                    SHORTENED, SENTENCES_DROPPED, EDITED, HOUSE_STYLE, PARAGRAPHS_ADDED, RETITLED, REPARAGRAPHED)) {
                copy = rewriting.of(copy, other, random);
            }
            return copy;
        }
    };

    private static final Pattern SENTENCE = Pattern.compile(".*?[.!?][”\"]?(?= |$)|.+$");
    private static final String[][] STYLE = {
        {"[“”]", "\""},
        {"’", "'"},
        {" ?[—–] ?", " -- "},
        {"\\bU\\.S\\.", "US"},
        {"\\bpercent\\b", "per cent"},
        {"(\\w\\w)ize", "$1ise"},
        {"(\\w\\w)or\\b", "$1our"},
        {"\\bSen\\.", "Senator"},
        {"\\bRep\\.", "Representative"},
        {"\\bGov\\.", "Governor"},
        {"\\bMr\\. ", ""},
        {"(\\d),(\\d)", "$1$2"},
        {"\\bon (Mon|Tues|Wednes|Thurs|Fri)day\\b", "$1day"},
    };

    /**
     * The copy, in paragraphs.
     *
     * @param other an article of the same day or topic, by another publisher
     */
    abstract List<String> of(List<String> article, List<String> other, Random random);

    /** No copy: another article that took over paragraphs of this one, to a quarter of the shorter one's length. */
    static List<String> quotedBy(List<String> other, List<String> article, Random random) {
        List<String> shuffled = new ArrayList<>(article);
        Collections.shuffle(shuffled, random);
        return with(other, shuffled, Math.min(length(article), length(other)) / 4, random);
    }

    /** Paragraphs put between others, as many as there is room for. */
    private static List<String> with(List<String> article, List<String> added, int room, Random random) {
        List<String> longer = new ArrayList<>(article);
        int left = room;
        for (String paragraph : added) {
            if (paragraph.length() <= left) {
                longer.add(random.nextInt(longer.size() + 1), paragraph);
                left -= paragraph.length();
            }
        }
        return longer;
    }

    private static int length(List<String> article) {
        return article.stream().mapToInt(String::length).sum();
    }

    private static List<String> first(List<String> article, double share) {
        return article.subList(0, Math.max(2, (int) Math.round(article.size() * share)));
    }

    private static String restyled(String paragraph) {
        String result = paragraph;
        for (String[] rule : STYLE) {
            result = result.replaceAll(rule[0], rule[1]);
        }
        return result;
    }

    private static List<String> sentences(List<String> article, UnaryOperator<String> change) {
        return article.stream()
                .map(paragraph -> SENTENCE.matcher(paragraph)
                        .replaceAll(match -> Matcher.quoteReplacement(change.apply(match.group()))))
                .toList();
    }

    private static String edited(String sentence, Random random) {
        String[] words = sentence.split(" ");
        for (int changes = 1 + random.nextInt(2); changes > 0 && words.length > 0; changes--) {
            words[random.nextInt(words.length)] = "moreover";
        }
        return String.join(" ", words);
    }
}
