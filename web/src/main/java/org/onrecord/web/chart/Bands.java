package org.onrecord.web.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.web.chart.Flow.End;
import org.onrecord.web.chart.FlowChart.Band;
import org.onrecord.web.chart.FlowChart.Node;

/** Lays bands from ends to ends: at each end in the order of the other side, so that few cross. For one thread. */
final class Bands {
    private final int begin;
    private final int end;
    private final double scale;
    private final Map<String, Double> used = new HashMap<>();

    /**
     * @param begin where they begin
     * @param end where they end
     * @param scale how wide one of what flows is
     */
    Bands(int begin, int end, double scale) {
        this.begin = begin;
        this.end = end;
        this.scale = scale;
    }

    List<Band> of(List<Flow> flows, Map<End, Node> left, Map<End, Node> right) {
        List<Band> bands = new ArrayList<>();
        for (Node from : left.values()) {
            for (Node to : right.values()) {
                flows.stream()
                        .filter(flow ->
                                flow.from().equals(from.end()) && flow.to().equals(to.end()))
                        .forEach(flow -> bands.add(band(from, to, flow)));
            }
        }
        return bands;
    }

    private Band band(Node from, Node to, Flow flow) {
        double width = flow.value() * scale;
        double begins = from.y() + taken(from, width) + width / 2;
        double ends = to.y() + taken(to, width) + width / 2;
        int middle = (begin + end) / 2;
        String path = String.format(
                Locale.ROOT,
                "M%d %.1fC%d %.1f %d %.1f %d %.1f",
                begin,
                begins,
                middle,
                begins,
                middle,
                ends,
                end,
                ends);
        return new Band(from, to, flow, path, Math.max(1, width));
    }

    /** How much of an end others have taken before. */
    private double taken(Node node, double width) {
        double before = used.getOrDefault(node.id(), 0.0);
        used.put(node.id(), before + width);
        return before;
    }
}
