package org.onrecord.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Metadata;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import org.onrecord.archive.Origin;

/**
 * Articles and their analyses, made up: words and speakers are as frequent as Zipf's law has it, one statement in fifteen has a
 * stance, one in ten is a forecast.
 */
final class MadeUpNews {
    static final int STATEMENTS = 20; // an article
    static final int PUBLISHERS = 200;
    static final Origin ORIGIN = new Origin(null, Instant.parse("2026-01-01T00:00:00Z"), "1");

    private static final int WORDS = 50_000;
    private static final int SPEAKERS = 20_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3650;
    private static final String[] SYLLABLES = {
        "ba", "co", "di", "fen", "gur", "ha", "jo", "kel", "lam", "mi", "nor", "pe", "qui", "ra", "sol", "tu", "ver",
        "wi", "yar", "zo"
    };

    private final Random random;

    MadeUpNews(Random random) {
        this.random = random;
    }

    /** The word of a rank, from the most frequent on. */
    String word(int rank) {
        return syllables(rank + 400);
    }

    String speaker(int rank) {
        return capitalised(syllables(rank % 97 + 20)) + " " + capitalised(syllables(rank + 8_000));
    }

    String publisher(int rank) {
        return "The " + capitalised(syllables(rank + 400)) + " Courier";
    }

    /** By which an archive knows a speaker. */
    static String key(String speaker) {
        return speaker.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static String address(int number) {
        return "https://courier.example/" + number;
    }

    Analysis article(int number) {
        StringBuilder text = new StringBuilder();
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        List<Forecast> forecasts = new ArrayList<>();
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        String[] voices = new String[6];
        for (int i = 0; i < voices.length; i++) {
            voices[i] = speaker(zipf(SPEAKERS));
        }
        for (int i = 0; i < STATEMENTS; i++) {
            String name = voices[random.nextInt(voices.length)];
            Span source = append(text, name);
            Span cue = append(text, "said");
            Span content = append(text, sentence());
            text.append('\n');
            Speaker speaker = speakers.computeIfAbsent(name, key -> speaker(speakers.size() + 1, key, source));
            attributions.add(attribution(i + 1, source, cue, content, speaker.id()));
            if (random.nextInt(10) == 0) {
                forecasts.add(forecast(forecasts.size() + 1, content, speaker.id(), "a" + (i + 1), day));
            }
        }
        Article article = Article.of(address(number), text.toString())
                .withMetadata(Metadata.NONE
                        .withTitle(sentence())
                        .withPublisher(publisher(zipf(PUBLISHERS)))
                        .withPublished(day.toString()));
        return new Analysis(article, List.copyOf(speakers.values()), attributions, forecasts);
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        int length = 8 + random.nextInt(20);
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(word(zipf(WORDS)));
        }
        return sentence.toString();
    }

    /** A rank below a number, the n-th as often as 1/n. */
    private int zipf(int number) {
        return (int) Math.min(number - 1, Math.exp(random.nextDouble() * Math.log(number + 1)) - 1);
    }

    private static Span append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words).append(' ');
        return new Span(start, start + words.length());
    }

    private static Speaker speaker(int number, String name, Span mention) {
        return new Speaker(
                "s" + number,
                key(name),
                name,
                Speaker.Kind.PERSON,
                List.of(name.substring(name.indexOf(' ') + 1)),
                List.of(),
                List.of(mention));
    }

    private Attribution attribution(int number, Span source, Span cue, Span content, String speaker) {
        Stance stance = random.nextInt(15) > 0
                ? Stance.none(0.9)
                : new Stance(Stance.Value.values()[random.nextInt(3)], cue, 0.6);
        return new Attribution(
                "a" + number,
                Attribution.Kind.values()[random.nextInt(3)],
                Attribution.Type.COMMUNICATION,
                List.of(source),
                List.of(cue),
                List.of(content),
                List.of(),
                List.of(speaker),
                List.of(),
                Attribution.Determinacy.ASSERTED,
                stance,
                null,
                null,
                0.9,
                0.5 + random.nextDouble() / 2);
    }

    private Forecast forecast(int number, Span content, String speaker, String attribution, LocalDate day) {
        return new Forecast(
                "f" + number,
                random.nextInt(4) == 0 ? Forecast.Kind.PLEDGE : Forecast.Kind.PREDICTION,
                content,
                List.of(speaker),
                attribution,
                null,
                null,
                day.toString(),
                random.nextBoolean() ? null : day.plusDays(random.nextInt(700)).toString(),
                null,
                Forecast.Certainty.values()[random.nextInt(7)],
                0.8);
    }

    private static String syllables(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
