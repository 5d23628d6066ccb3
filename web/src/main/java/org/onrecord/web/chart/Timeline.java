package org.onrecord.web.chart;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.chart.BarChart.Bar;

/** Makes bars of counts by month: one for each month, also where there is nothing, or for each year of a long time. */
public final class Timeline {
    private static final int MOST_MONTHS = 144;
    private static final int FEWEST = 12;

    private Timeline() {}

    /**
     * The bars, a year of them at least; null where nothing is dated.
     *
     * @param byMonth counts by "2016-09"
     * @param address where to find what is counted, by a month or a year
     */
    public static @Nullable BarChart of(
            String id, String title, Map<String, Integer> byMonth, Function<String, String> address) {
        TreeMap<YearMonth, Integer> counts = counts(byMonth);
        if (counts.isEmpty()) {
            return null;
        }
        YearMonth last = counts.lastKey();
        boolean isLong = counts.firstKey().plusMonths(MOST_MONTHS).isBefore(last);
        List<Bar> bars = isLong ? years(counts, address) : months(counts, address);
        Map.Entry<YearMonth, Integer> highest =
                Collections.max(counts.entrySet(), Map.Entry.<YearMonth, Integer>comparingByValue());
        String description = "From " + counts.firstKey() + " to " + last + ", most in " + highest.getKey() + " with "
                + highest.getValue() + ". The table below has all figures.";
        return new BarChart(id, title, description, isLong ? "Year" : "Month", bars);
    }

    /** What is dated by less than a month, or wrongly, is left out. */
    private static TreeMap<YearMonth, Integer> counts(Map<String, Integer> byMonth) {
        TreeMap<YearMonth, Integer> counts = new TreeMap<>();
        byMonth.forEach((month, count) -> {
            try {
                counts.put(YearMonth.parse(month), count);
            } catch (DateTimeParseException e) {
                // a year only
            }
        });
        return counts;
    }

    private static List<Bar> months(TreeMap<YearMonth, Integer> counts, Function<String, String> address) {
        YearMonth last = counts.lastKey();
        YearMonth year = last.minusMonths(FEWEST - 1);
        YearMonth first = counts.firstKey().isBefore(year) ? counts.firstKey() : year;
        List<Bar> bars = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            bars.add(new Bar(month.toString(), counts.getOrDefault(month, 0), address.apply(month.toString())));
        }
        return bars;
    }

    private static List<Bar> years(TreeMap<YearMonth, Integer> counts, Function<String, String> address) {
        List<Bar> bars = new ArrayList<>();
        for (int year = counts.firstKey().getYear(); year <= counts.lastKey().getYear(); year++) {
            int sum = counts.subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            String label = "%04d".formatted(year);
            bars.add(new Bar(label, sum, address.apply(label)));
        }
        return bars;
    }
}
