package org.onrecord.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.web.chart.Flow.End;

/**
 * Flows as bands from the left side to the right, as M. H. P. R. Sankey drew steam in 1898: as wide as there is much. On both sides
 * stands above who has most, so that the same figures make the same picture. chart/flows.jte draws it. Immutable.
 *
 * @param left where the ends on the left begin
 * @param right where those on the right do
 */
public record FlowChart(int left, int right, int width, int height, List<Node> nodes, List<Band> bands) {
    /** How wide the ends of the bands are; names stand outside of them. */
    public static final int BAR = 10;

    private static final int REACH = 270; // from bar to bar
    private static final int LETTER = 7; // of a name, about
    private static final int FIGURE = 60; // with the air around it

    private static final double SLOT = 26; // a line of text, and some air
    private static final int HUES = 8;
    private static final int LONGEST_NAME = 26;

    public FlowChart {
        nodes = List.copyOf(nodes);
        bands = List.copyOf(bands);
    }

    /**
     * One end of flows.
     *
     * @param id by which bands name it
     * @param y its upper border
     */
    public record Node(String id, End end, boolean isLeft, int hue, int total, double y, double height) {
        public String shortName() {
            String name = end.name();
            return name.codePointCount(0, name.length()) <= LONGEST_NAME
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        }

        public double middle() {
            return y + height / 2;
        }
    }

    /**
     * One flow.
     *
     * @param path the way of its middle line, as SVG writes it
     */
    public record Band(Node from, Node to, Flow flow, String path, double width) {}

    public static FlowChart of(List<Flow> flows) {
        Map<End, Integer> from = totals(flows, true);
        Map<End, Integer> to = totals(flows, false);
        int most = Math.max(from.size(), to.size());
        int all = Math.max(1, flows.stream().mapToInt(Flow::value).sum());
        double scale = most * SLOT / 2 / all;
        double height = Math.max(height(from, scale), height(to, scale));
        Map<End, Node> left = side(from, true, scale, height);
        Map<End, Node> right = side(to, false, scale, height);
        List<Node> nodes = new ArrayList<>(left.values());
        nodes.addAll(right.values());
        int begin = room(left);
        int end = begin + BAR + REACH;
        int width = end + BAR + room(right);
        return new FlowChart(
                begin,
                end,
                width,
                (int) Math.ceil(height),
                nodes,
                new Bands(begin + BAR, end, scale).of(flows, left, right));
    }

    private static Map<End, Integer> totals(List<Flow> flows, boolean left) {
        Map<End, Integer> totals = new LinkedHashMap<>();
        flows.forEach(flow -> totals.merge(left ? flow.from() : flow.to(), flow.value(), Integer::sum));
        Map<End, Integer> sorted = new LinkedHashMap<>();
        totals.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<End, Integer> total) -> -total.getValue())
                        .thenComparing(total -> total.getKey().key()))
                .forEach(total -> sorted.put(total.getKey(), total.getValue()));
        return sorted;
    }

    private static double slot(int total, double scale) {
        return Math.max(SLOT, total * scale + SLOT / 3);
    }

    private static double height(Map<End, Integer> totals, double scale) {
        return totals.values().stream().mapToDouble(total -> slot(total, scale)).sum();
    }

    private static Map<End, Node> side(Map<End, Integer> totals, boolean left, double scale, double height) {
        Map<End, Node> nodes = new LinkedHashMap<>();
        double y = (height - height(totals, scale)) / 2;
        for (Map.Entry<End, Integer> total : totals.entrySet()) {
            double slot = slot(total.getValue(), scale);
            double thick = Math.max(2, total.getValue() * scale);
            String id = (left ? "from-" : "to-") + nodes.size();
            nodes.put(
                    total.getKey(),
                    new Node(
                            id,
                            total.getKey(),
                            left,
                            nodes.size() % HUES,
                            total.getValue(),
                            y + (slot - thick) / 2,
                            thick));
            y += slot;
        }
        return nodes;
    }

    private static int room(Map<End, Node> side) {
        return FIGURE
                + LETTER
                        * side.values().stream()
                                .mapToInt(node -> node.shortName().length())
                                .max()
                                .orElse(0);
    }
}
