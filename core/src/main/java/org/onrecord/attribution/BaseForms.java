package org.onrecord.attribution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.ResourceLines;

/**
 * The base forms that an English word may be a form of: "hoping" of "hope" and "hop". Which of them exist, the lexicon
 * that asks knows, so that rules and a short table of irregular forms are enough.
 *
 * <p>Why our own: the lemmatisers on Maven Central want a part-of-speech tagger and its model (OpenNLP), stand under
 * the GPL (CoreNLP), or don't know that "told" is "tell" (Lucene's KStem). Thread-safe.
 */
final class BaseForms {
    private final Map<String, String> irregular = new HashMap<>();

    BaseForms() {
        for (String line : ResourceLines.of(BaseForms.class, "irregular-forms.tsv")) {
            String[] field = line.split("\t");
            for (String form : field[1].split(" ")) {
                irregular.put(form, field[0]);
            }
        }
    }

    /** The word itself in lower case, and what it may be a form of, the likeliest first. */
    List<String> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        Set<String> forms = new LinkedHashSet<>();
        forms.add(plain);
        if (irregular.containsKey(plain)) {
            forms.add(irregular.get(plain));
        }
        if (plain.endsWith("'s") || plain.endsWith("s'")) {
            forms.add(plain.substring(0, plain.length() - 2));
        }
        for (String stem : List.of(plain, plain.replace("-", ""))) {
            addRegular(forms, stem);
        }
        for (String form : List.copyOf(forms)) {
            forms.add(american(form));
        }
        return List.copyOf(forms);
    }

    private static void addRegular(Set<String> forms, String word) {
        forms.add(word);
        addWithout("s", word, forms, "");
        addWithout("es", word, forms, "");
        addWithout("ies", word, forms, "y");
        addWithout("ied", word, forms, "y");
        addWithout("ed", word, forms, "e", "");
        addWithout("ing", word, forms, "e", "");
    }

    private static void addWithout(String suffix, String word, Set<String> forms, String... endings) {
        if (!word.endsWith(suffix) || word.length() < suffix.length() + 2) {
            return;
        }
        String stem = word.substring(0, word.length() - suffix.length());
        for (String ending : endings) {
            forms.add(stem + ending);
        }
        int last = stem.length() - 1;
        if (!suffix.endsWith("s") && stem.charAt(last) == stem.charAt(last - 1)) {
            forms.add(stem.substring(0, last));
        }
    }

    /** The lexicon is spelt as in America. */
    private static String american(String word) {
        if (word.endsWith("ise")) {
            return word.substring(0, word.length() - 2) + "ze";
        }
        return word.endsWith("our") ? word.substring(0, word.length() - 2) + "r" : word;
    }
}
