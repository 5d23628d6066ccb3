package org.onrecord.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.onrecord.web.chart.BarChart.Bar;

class TimelineTest {
    @Test
    void months_without_anything_are_bars_of_nothing() {
        BarChart chart = chart(Map.of("2015-11", 3, "2017-02", 40));
        assertThat(chart.bars()).hasSize(16).extracting(Bar::value).containsOnly(3, 0, 40);
        assertThat(chart.bars().get(1)).isEqualTo(new Bar("2015-12", 0, "/search?since=2015-12"));
        assertThat(chart.description()).contains("most in 2017-02 with 40");
    }

    @Test
    void one_month_stands_at_the_end_of_a_year() {
        assertThat(chart(Map.of("2017-02", 1)).bars())
                .hasSize(12)
                .last()
                .isEqualTo(new Bar("2017-02", 1, "/search?since=2017-02"));
    }

    @Test
    void a_long_time_is_shown_by_years() {
        BarChart chart = chart(Map.of("1995-03", 2, "1995-04", 3, "2017-02", 7));
        assertThat(chart.axis()).isEqualTo("Year");
        assertThat(chart.bars())
                .hasSize(23)
                .extracting(Bar::label, Bar::value)
                .contains(tuple("1995", 5), tuple("1996", 0), tuple("2017", 7));
    }

    @Test
    void nothing_dated_is_no_chart() {
        assertThat(Timeline.of("t", "Statements", Map.of("2017", 3), month -> month))
                .isNull();
    }

    @Test
    void the_highest_line_is_a_round_number() {
        assertThat(chart(Map.of("2017-01", 13)).top()).isEqualTo(20);
        assertThat(chart(Map.of("2017-01", 1)).top()).isEqualTo(1);
        assertThat(chart(Map.of("2017-01", 501)).top()).isEqualTo(1000);
    }

    private static BarChart chart(Map<String, Integer> byMonth) {
        return Objects.requireNonNull(Timeline.of("t", "Statements", byMonth, month -> "/search?since=" + month));
    }
}
