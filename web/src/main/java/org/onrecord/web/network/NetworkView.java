package org.onrecord.web.network;

import java.util.List;
import org.onrecord.archive.NetworkQuery;
import org.onrecord.web.chart.Flow;
import org.onrecord.web.chart.FlowChart;
import org.onrecord.web.http.Address;

/** What a page of the network shows. Immutable. */
public record NetworkView(Side side, NetworkQuery query, List<Flow> flows, FlowChart chart) {
    /** So many may be asked for. */
    public static final List<Integer> SIZES = List.of(5, 10, 20, 30);

    public NetworkView {
        flows = List.copyOf(flows);
    }

    /** The two questions. */
    public enum Side {
        QUOTING(
                "/network",
                "Who quotes whom",
                "Publisher",
                "Speaker",
                "Publishers on the left, the speakers whom they quote on the right; each band is as wide as there are statements."),
        NAMING(
                "/network/speakers",
                "Who speaks about whom",
                "Speaker",
                "About",
                "On the left who speaks, on the right whom they name; each band is as wide as there are statements.");

        private final String path;
        private final String title;
        private final String from;
        private final String to;
        private final String lead;

        Side(String path, String title, String from, String to, String lead) {
            this.path = path;
            this.title = title;
            this.from = from;
            this.to = to;
            this.lead = lead;
        }

        public String path() {
            return path;
        }

        public String title() {
            return title;
        }

        public String from() {
            return from;
        }

        public String to() {
            return to;
        }

        public String lead() {
            return lead;
        }
    }

    /** The same part of the network in another form, or from another side. */
    public String address(String path) {
        return filter(Address.of(path), query)
                .with("least", String.valueOf(query.least()))
                .with("most", String.valueOf(query.most()))
                .text();
    }

    /** The time of a query, for a search that finds what is counted in it. */
    static Address filter(Address address, NetworkQuery query) {
        return address.with("since", query.since()).with("until", query.until());
    }
}
