package org.onrecord.web.chart;

import java.util.List;

/**
 * Counts as bars beside one another; chart/bars.jte draws them, with a table of the same. Immutable.
 *
 * @param id unlike all others of the page
 * @param title what is counted
 * @param description what there is to see, for who does not see it
 * @param axis what the bars stand for, "Month"
 */
public record BarChart(String id, String title, String description, String axis, List<Bar> bars) {
    /** The picture is so high, and so wide for each bar; it is stretched to the width that there is. */
    public static final int HEIGHT = 100;

    public static final int PITCH = 10;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One of the counts.
     *
     * @param address where to find what is counted
     */
    public record Bar(String label, int value, String address) {}

    public int width() {
        return bars.size() * PITCH;
    }

    /** What the highest line stands for: 1, 2 or 5 with noughts, so that it can be read off. */
    public int top() {
        int highest = bars.stream().mapToInt(Bar::value).max().orElse(1);
        int power = 1;
        while (power * 10 < highest) {
            power *= 10;
        }
        return highest <= power
                ? power
                : highest <= 2 * power ? 2 * power : highest <= 5 * power ? 5 * power : 10 * power;
    }

    /** At least so high that it is seen, if it is not nothing. */
    public int height(Bar bar) {
        return bar.value() == 0 ? 0 : Math.max(1, Math.round((float) HEIGHT * bar.value() / top()));
    }

    public String first() {
        return bars.get(0).label();
    }

    public String middle() {
        return bars.get(bars.size() / 2).label();
    }

    public String last() {
        return bars.get(bars.size() - 1).label();
    }
}
