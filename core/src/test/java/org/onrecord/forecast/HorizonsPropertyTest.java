package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonsPropertyTest {
    private static final int PHRASES = 20_000;

    /** Words that the grammar joins in most ways, some numbers past all use, and some that it does not know. */
    private static final List<String> WORDS = List.of(
            ("by before after until since from within in for over the this next coming later early mid late end of "
                            + "beginning of|the end of|start a couple of several two twenty half a|and a half 0 1 7 31 99 400 "
                            + "2016 2017 2100 9999 99999 123456789 1,000 1st 30th 4th 99th first last 2020s '30s hours day days "
                            + "week weeks month months quarter half year years decade century generations centuries thousand "
                            + "Monday Tuesday weekend Feb. March November summer winter Christmas Easter Election|Day midterms "
                            + "election today tomorrow from|now ahead to|come to and or – - 's ’ onwards at|the|latest this|time "
                            + "Q3 H2 2016-02-30 2016-12-01 5|p.m. soon convention wins Ω 💥 . , (")
                    .split(" "));

    private final Horizons horizons = new Horizons();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyWordsGiveAnIntervalFromThePublishingDateOnOrNone(long seed) {
        Random random = new Random(seed);
        int resolved = 0;
        for (int phrase = 0; phrase < PHRASES; phrase++) {
            String words = words(random, 1 + random.nextInt(phrase % 100 == 0 ? 40 : 6));
            LocalDate published = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(40_000));

            Optional<DateInterval> interval = horizons.resolve(words, published);

            interval.ifPresent(found -> assertThat(found.from())
                    .as("%s, written on %s", words, published)
                    .isAfterOrEqualTo(published));
            resolved += interval.isPresent() ? 1 : 0;
        }
        assertThat(resolved)
                .as("resolved phrases, that the property is about something")
                .isGreaterThan(PHRASES / 50);
    }

    private static String words(Random random, int count) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(count)
                .map(word -> word.replace('|', ' '))
                .collect(Collectors.joining(" "));
    }
}
