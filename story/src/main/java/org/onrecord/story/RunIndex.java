package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which quotations share some words in a row. Not thread-safe. */
final class RunIndex {
    static final int RUN = 3;

    /** What more have in common is in everybody's mouth: "we have to". */
    private static final int MOST_FORMS = 64;

    private final List<Form> forms;
    private final Map<Integer, List<Integer>> formsOfRun = new HashMap<>();

    RunIndex(List<Form> forms) {
        this.forms = forms;
        for (int i = 0; i < forms.size(); i++) {
            int form = i;
            runs(form)
                    .forEach(run -> formsOfRun
                            .computeIfAbsent(run, key -> new ArrayList<>(1))
                            .add(form));
        }
    }

    /** The numbers of the other forms that share words with one, in ascending order. */
    IntStream sharing(int form) {
        return runs(form)
                .mapToObj(formsOfRun::get)
                .filter(sharing -> sharing.size() <= MOST_FORMS)
                .flatMapToInt(sharing -> sharing.stream().mapToInt(Integer::intValue))
                .filter(other -> other != form)
                .distinct()
                .sorted();
    }

    private IntStream runs(int form) {
        Shingles shingles = new Shingles(RUN);
        return forms.get(form).first().words().stream()
                .filter(word -> !word.isNote())
                .flatMapToInt(word -> shingles.add(word.text()).stream())
                .distinct();
    }
}
