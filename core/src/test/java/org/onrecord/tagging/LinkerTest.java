package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.tagging.Scores.Vector;

/** Five tokens: a source, its cue, a content; another cue without a source; a content. Likes attract one another. */
class LinkerTest {
    private static final int WIDTH = 2;
    private static final RoleSpan SOURCE = new RoleSpan(Role.SOURCE, 0, 1, 0.9);
    private static final RoleSpan FIRST_CUE = new RoleSpan(Role.CUE, 1, 2, 0.9);
    private static final RoleSpan CONTENT = new RoleSpan(Role.CONTENT, 2, 3, 0.9);
    private static final RoleSpan SECOND_CUE = new RoleSpan(Role.CUE, 3, 4, 0.9);
    private static final RoleSpan OTHER_CONTENT = new RoleSpan(Role.CONTENT, 4, 5, 0.9);

    private static final RoleSpan SPARE = new RoleSpan(Role.CONTENT, 4, 5, 0.2);

    private final float[] links = new float[5 * Vector.values().length * WIDTH];

    @Test
    void givesEachCueTheSourceThatItAsksForAndEachContentToTheCueThatItAsksFor() {
        point(1, Vector.CUE_TO_SOURCE, 0, Vector.SOURCE, 0);
        point(2, Vector.CONTENT_TO_CUE, 3, Vector.CUE, 1);
        point(4, Vector.CONTENT_TO_CUE, 3, Vector.CUE, 1);
        List<CueGroup> groups = link();
        assertThat(groups).extracting(CueGroup::cue).containsExactly(FIRST_CUE, SECOND_CUE);
        assertThat(groups).extracting(CueGroup::source).containsExactly(SOURCE, null);
        assertThat(groups).extracting(CueGroup::contents).containsExactly(List.of(), List.of(CONTENT, OTHER_CONTENT));
    }

    @Test
    void looksForASourceInTheCuesParagraphOnly() {
        point(1, Vector.CUE_TO_SOURCE, 0, Vector.SOURCE, 0);
        assertThat(link(1)).extracting(CueGroup::source).containsExactly(null, null);
    }

    @Test
    void looksForACueInTheContentsParagraphOnly() {
        point(2, Vector.CONTENT_TO_CUE, 3, Vector.CUE, 1);
        point(4, Vector.CONTENT_TO_CUE, 1, Vector.CUE, 0);
        List<CueGroup> groups = link(3);
        assertThat(groups).extracting(CueGroup::contents).containsExactly(List.of(), List.of());
    }

    @Test
    void leavesOutWhatAsksForNothing() {
        assertThat(link()).extracting(CueGroup::contents).containsOnly(List.of());
        assertThat(link()).extracting(CueGroup::sourceProbability).allMatch(probability -> probability > 0.5);
    }

    @Test
    void givesASureCueWithoutContentTheBestSpareOneThatAsksForIt() {
        point(4, Vector.CONTENT_TO_CUE, 3, Vector.CUE, 1);
        Window window = new Window(0, IntStream.range(0, 5).toArray(), new boolean[5], new long[5]);
        Linker linker = new Linker(new Scores(window, new float[5 * Role.TAGS], links), 1, 1);
        assertThat(linker.link(List.of(FIRST_CUE, SECOND_CUE), List.of(CONTENT, SPARE)))
                .extracting(CueGroup::contents)
                .containsExactly(List.of(), List.of(SPARE));
    }

    private void point(int asker, Vector asking, int candidate, Vector answering, int dimension) {
        links[(asker * Vector.values().length + asking.ordinal()) * WIDTH + dimension] = 2;
        links[(candidate * Vector.values().length + answering.ordinal()) * WIDTH + dimension] = 2;
    }

    private List<CueGroup> link() {
        return link(0);
    }

    /** @param border the token with which a second paragraph begins */
    private List<CueGroup> link(int border) {
        boolean[] opening = new boolean[5];
        opening[border] = true;
        Window window = new Window(0, IntStream.range(0, 5).toArray(), opening, new long[5]);
        Scores scores = new Scores(window, new float[5 * Role.TAGS], links);
        return new Linker(scores, 1, 1).link(List.of(SOURCE, FIRST_CUE, CONTENT, SECOND_CUE, OTHER_CONTENT), List.of());
    }

    @Test
    void takesWhatIsNoNumberForNoLink() {
        Arrays.fill(links, Float.NaN);
        assertThat(link()).extracting(CueGroup::source).containsOnlyNulls();
        assertThat(link())
                .extracting(CueGroup::sourceProbability)
                .allMatch(probability -> probability >= 0 && probability <= 1);
    }
}
