package org.onrecord.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Span;
import org.onrecord.Stance;
import org.onrecord.web.http.Address;
import org.onrecord.web.wording.Percent;

/** Makes the entries of the side column: statements with the forecasts in them, and the writer's own forecasts between them. */
final class EntryMaker {
    private final KeptArticle kept;
    private final Article article;
    private final Cast cast;
    private final double least;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param least below this confidence an entry is hidden */
    EntryMaker(KeptArticle kept, Cast cast, double least) {
        this.kept = kept;
        this.article = kept.analysis().article();
        this.cast = cast;
        this.least = least;
        kept.analysis().attributions().forEach(attribution -> numbers.put(attribution.id(), numbers.size() + 1));
    }

    /** In the order of the text. */
    List<Entry> entries() {
        ForecastMaker forecasts = new ForecastMaker(kept, cast, least);
        Map<String, List<ForecastView>> inStatements = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        kept.analysis().forecasts().forEach(forecast -> {
            ForecastView view = forecasts.view(forecast);
            if (forecast.attribution() == null || !numbers.containsKey(forecast.attribution())) {
                entries.add(view);
            } else {
                inStatements
                        .computeIfAbsent(forecast.attribution(), id -> new ArrayList<>())
                        .add(view);
            }
        });
        kept.analysis()
                .attributions()
                .forEach(attribution ->
                        entries.add(statement(attribution, inStatements.getOrDefault(attribution.id(), List.of()))));
        entries.sort(Comparator.comparingInt(Entry::start));
        return entries;
    }

    private StatementView statement(Attribution attribution, List<ForecastView> forecasts) {
        Stance stance = attribution.stance();
        return new StatementView(
                attribution.id(),
                Objects.requireNonNull(numbers.get(attribution.id())),
                start(attribution),
                cast.hue(attribution.speakers()),
                cast.voices(attribution.speakers()),
                attribution.candidates().stream()
                        .map(candidate -> new StatementView.Likely(
                                cast.voice(candidate.speaker()), Percent.of(candidate.probability())))
                        .toList(),
                kind(attribution.kind()),
                type(attribution.type()),
                attribution.type().name().toLowerCase(Locale.ROOT),
                determinacy(attribution.determinacy()),
                words(attribution.source()),
                words(attribution.cue()),
                String.valueOf(words(attribution.content())),
                attribution.notes().stream().map(article::words).toList(),
                stance.value() == Stance.Value.NONE
                        ? null
                        : "the writer " + stance.value().name().toLowerCase(Locale.ROOT),
                stanceClass(stance.value()),
                words(Stream.ofNullable(stance.evidence()).toList()),
                Percent.of(stance.confidence()),
                reference(attribution.within()),
                reference(attribution.repeats()),
                forecasts,
                variants(attribution),
                Percent.of(attribution.speakerConfidence()),
                Percent.of(attribution.confidence()),
                attribution.confidence(),
                attribution.confidence() < least);
    }

    private static int start(Attribution attribution) {
        return attribution.content().isEmpty()
                ? 0
                : attribution.content().get(0).start();
    }

    private @Nullable String words(List<Span> spans) {
        return spans.isEmpty()
                ? null
                : spans.stream()
                        .map(article::words)
                        .map(words -> words.strip().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" … "));
    }

    private StatementView.@Nullable Reference reference(@Nullable String id) {
        Integer number = numbers.get(id);
        return id == null || number == null ? null : new StatementView.Reference(id, number);
    }

    /** Only of the newest version the archive knows how others quote it. */
    private @Nullable String variants(Attribution attribution) {
        return attribution.kind() == Attribution.Kind.INDIRECT || !kept.isNewest()
                ? null
                : Address.of("/article/variants")
                        .with("id", kept.identity())
                        .with("attribution", attribution.id())
                        .text();
    }

    private static String kind(Attribution.Kind kind) {
        return switch (kind) {
            case DIRECT -> "direct";
            case MIXED -> "mixed";
            case INDIRECT -> "indirect";
            case BLOCK -> "block";
        };
    }

    private static String type(Attribution.Type type) {
        return switch (type) {
            case COMMUNICATION -> "says";
            case ATTITUDE -> "thinks";
            case FACTIVE -> "knows";
            case CONTROL -> "wants";
        };
    }

    private static @Nullable String determinacy(Determinacy determinacy) {
        return switch (determinacy) {
            case ASSERTED -> null;
            case HYPOTHETICAL -> "hypothetical";
            case NEGATED -> "not said";
            case QUESTION -> "asked, not said";
        };
    }

    static String stanceClass(Stance.Value stance) {
        return switch (stance) {
            case ENDORSES -> "good";
            case DOUBTS -> "doubt";
            case REJECTS -> "bad";
            case NONE -> "";
        };
    }
}
