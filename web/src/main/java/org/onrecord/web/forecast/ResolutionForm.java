package org.onrecord.web.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Kind;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.Resolution.Outcome;
import org.onrecord.archive.ResolutionFault;
import org.onrecord.web.http.Request;
import org.onrecord.web.wording.OutcomeBadge;

/**
 * A judgement as somebody fills it in, right or wrong. Immutable.
 *
 * @param typed what stands in the fields
 * @param faults what is wrong, by the field
 */
public record ResolutionForm(Map<String, String> typed, Map<String, String> faults) {
    static final List<String> FIELDS = List.of("outcome", "on", "evidence", "judge", "note");

    public ResolutionForm {
        typed = Map.copyOf(typed);
        faults = Map.copyOf(faults);
    }

    static ResolutionForm empty(LocalDate today) {
        return new ResolutionForm(Map.of("on", today.toString()), Map.of());
    }

    static ResolutionForm of(Request request) {
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(field -> Optional.ofNullable(request.text(field)).ifPresent(value -> typed.put(field, value)));
        return new ResolutionForm(typed, Map.of());
    }

    /** What stands in a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field; null where nothing is. */
    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    /** All that is wrong, in one line. */
    String faultLine() {
        return FIELDS.stream()
                .filter(faults::containsKey)
                .map(field -> field + " " + faults.get(field))
                .collect(Collectors.joining("; "));
    }

    /** What may become of a forecast, with words for it. */
    public static Map<Outcome, String> choices(FoundForecast forecast) {
        Map<Outcome, String> choices = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            choices.put(outcome, OutcomeBadge.words(forecast.kind(), outcome));
        }
        choices.put(Outcome.VOID, "void: it cannot be judged, or its condition did not come true");
        choices.put(Outcome.STALLED, "stalled: neither kept nor broken, and nothing moves");
        choices.put(Outcome.OPEN, "open: the earlier judgement is taken back");
        if (forecast.kind() != Kind.PLEDGE) {
            choices.remove(Outcome.STALLED);
        }
        if (forecast.resolution() == null) {
            choices.remove(Outcome.OPEN);
        }
        return choices;
    }

    /** The same with what is wrong with it, or the judgement. */
    Checked check(FoundForecast forecast, LocalDate today, Instant now) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Outcome outcome = outcome(wrong);
        LocalDate on = day(today, wrong);
        Resolution resolution = new Resolution(
                forecast.key(), outcome, on, typed.get("evidence"), typed.get("judge"), typed.get("note"), now);
        List<ResolutionFault> faults = new ArrayList<>(ResolutionFault.of(resolution, today));
        faults.addAll(ResolutionFault.of(resolution, forecast.kind()));
        faults.forEach(fault -> wrong.putIfAbsent(fault.field(), fault.cause()));
        return new Checked(new ResolutionForm(typed, wrong), resolution);
    }

    /** @param resolution has a sense only where the form has no faults */
    record Checked(ResolutionForm form, Resolution resolution) {}

    private Outcome outcome(Map<String, String> wrong) {
        String value = value("outcome");
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst();
        if (outcome.isEmpty()) {
            wrong.put("outcome", (value.isEmpty() ? "is missing" : "is '" + value + "'") + "; it may be " + NAMES);
        }
        return outcome.orElse(Outcome.OPEN);
    }

    private static final String NAMES = Arrays.stream(Outcome.values())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    /** Today where none is given. */
    private LocalDate day(LocalDate today, Map<String, String> wrong) {
        String value = value("on");
        try {
            return value.isEmpty() ? today : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            wrong.put("on", "is '" + value + "'; it is a day like 2016-09-30");
            return today;
        }
    }
}
