package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoryIndexTest {
    private static final String AGENCY = Invented.words(1, 600);

    private final StoryIndex index = new StoryIndex();

    @Test
    void groupsCopiesUnderTheFirst() {
        assertThat(add("agency", AGENCY)).isEqualTo("agency");
        assertThat(add("other", Invented.words(2, 600))).isEqualTo("other");
        assertThat(add("shortened", AGENCY.substring(0, AGENCY.length() / 3))).isEqualTo("agency");
        assertThat(add("retitled", "Kelm waits for rain " + AGENCY)).isEqualTo("agency");
        assertThat(add("longer", AGENCY + " " + Invented.words(3, 200))).isEqualTo("agency");
        assertThat(add("the same", AGENCY)).isEqualTo("agency");
    }

    @Test
    void knowsTheLongOneAfterItsShortCopy() {
        add("brief", AGENCY.substring(0, AGENCY.length() / 4));
        assertThat(add("agency", AGENCY)).isEqualTo("brief");
    }

    @Test
    void keepsApartWhatQuotesTheSameStatement() {
        String statement = Invented.words(2, 80);
        add("one", Invented.words(3, 300) + " " + statement);
        assertThat(add("other", statement + " " + Invented.words(4, 300))).isEqualTo("other");
    }

    @Test
    void keepsApartBriefsOfWhichHalfIsOneQuotation() {
        String quotation = Invented.words(2, 25);
        add("one", Invented.words(3, 25) + " " + quotation);
        assertThat(add("other", quotation + " " + Invented.words(4, 25))).isEqualTo("other");
    }

    @Test
    void joinsTheLikest() {
        add("one", AGENCY);
        add("other", Invented.words(2, 600));
        String mostlyOther = AGENCY.substring(0, AGENCY.length() / 3) + " " + Invented.words(2, 500);
        assertThat(add("mixed", mostlyOther)).isEqualTo("other");
    }

    @Test
    void mergesNoStoriesOverABridge() {
        String other = Invented.words(2, 600);
        add("one", AGENCY);
        add("other", other);
        assertThat(add("both", AGENCY + " " + Invented.words(2, 400))).isEqualTo("one");
        assertThat(add("other again", other)).isEqualTo("other");
    }

    @Test
    void endsAChainOfArticlesThatAreEachLikeTheNext() {
        String[] parts = IntStream.range(0, 8)
                .mapToObj(part -> Invented.words(10 + part, 200))
                .toArray(String[]::new);
        String[] stories = IntStream.range(0, 6)
                .mapToObj(i -> add("" + i, parts[i] + " " + parts[i + 1] + " " + parts[i + 2]))
                .toArray(String[]::new);
        assertThat(stories).containsExactly("0", "0", "0", "3", "3", "3");
    }

    @Test
    void findsCopiesHoweverManyThereAre() {
        add("agency", AGENCY);
        for (int copy = 0; copy < 200; copy++) {
            assertThat(add("copy " + copy, AGENCY + " " + Invented.words(1_000 + copy, 100)))
                    .isEqualTo("agency");
        }
    }

    @Test
    void findsCopiesAmongManyArticles() {
        int articles = 2_000;
        for (int i = 0; i < articles; i++) {
            assertThat(add("" + i, Invented.words(i, 300))).isEqualTo("" + i);
        }
        for (int i = 0; i < articles; i += 7) {
            assertThat(add("copy", Invented.words(i, 100))).isEqualTo("" + i);
        }
    }

    private String add(String id, String text) {
        return index.add(id, Sketch.of(Invented.article(text)));
    }
}
