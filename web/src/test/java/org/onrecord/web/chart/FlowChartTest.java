package org.onrecord.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.web.chart.Flow.End;
import org.onrecord.web.chart.FlowChart.Band;
import org.onrecord.web.chart.FlowChart.Node;

class FlowChartTest {
    private static final End QUAY = new End("quay", "The Quay", "/q");
    private static final End LARCH = new End("larch", "The Larch", "/l");
    private static final End QUILL = new End("quill", "Ada Quill", "/a");
    private static final End TARN = new End("tarn", "Osric Tarn", "/o");

    @Test
    void who_has_most_stands_above_on_each_side() {
        FlowChart chart = FlowChart.of(List.of(
                new Flow(QUAY, QUILL, 1, "/1"), new Flow(LARCH, QUILL, 1, "/2"), new Flow(LARCH, TARN, 3, "/3")));
        assertThat(chart.nodes()).extracting(Node::end).containsExactly(LARCH, QUAY, TARN, QUILL);
        assertThat(chart.nodes()).extracting(Node::total).containsExactly(4, 1, 3, 2);
    }

    @Test
    void bands_are_as_wide_as_there_is_much_and_fill_their_ends() {
        FlowChart chart = FlowChart.of(List.of(new Flow(QUAY, QUILL, 20, "/1"), new Flow(QUAY, TARN, 60, "/2")));
        List<Band> bands = chart.bands();
        assertThat(bands.get(0).width()).isEqualTo(3 * bands.get(1).width());
        assertThat(bands.get(0).width() + bands.get(1).width())
                .isEqualTo(chart.nodes().get(0).height());
    }

    @Test
    void everything_stands_inside_of_the_picture() {
        FlowChart chart = FlowChart.of(List.of(new Flow(QUAY, QUILL, 88_000, "/1"), new Flow(LARCH, TARN, 1, "/2")));
        assertThat(chart.nodes()).allMatch(node -> node.y() >= 0 && node.y() + node.height() <= chart.height());
    }
}
