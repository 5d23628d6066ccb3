package org.onrecord.web.network;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.onrecord.archive.NamingEdge;
import org.onrecord.archive.Network;
import org.onrecord.archive.NetworkQuery;
import org.onrecord.archive.QuotingEdge;
import org.onrecord.export.NetworkJson;
import org.onrecord.web.chart.Flow;
import org.onrecord.web.chart.Flow.End;
import org.onrecord.web.chart.FlowChart;
import org.onrecord.web.http.Address;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Part;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Rows;
import org.onrecord.web.http.Site;
import org.onrecord.web.network.NetworkView.Side;
import org.onrecord.web.shared.SharedArchive;

/** Pictures of which publishers quote whom, and of which speakers speak about one another. */
public final class NetworkPages {
    private static final int USUAL = 10;
    private static final int LARGEST = 30;

    private final SharedArchive archive;

    private NetworkPages(SharedArchive archive) {
        this.archive = archive;
    }

    /** Edges that were asked for. */
    private record Found<E>(NetworkQuery query, List<E> edges) {}

    public static void addTo(Site site, SharedArchive archive) {
        NetworkPages pages = new NetworkPages(archive);
        site.add(pages.resource(
                Side.QUOTING,
                Network::quoting,
                NetworkPages::flow,
                NetworkJson::line,
                List.of("publisher", "speaker", "name", "statements"),
                edge -> List.of(edge.publisher(), edge.key(), edge.speaker(), String.valueOf(edge.statements()))));
        site.add(pages.resource(
                Side.NAMING,
                Network::naming,
                NetworkPages::flow,
                NetworkJson::line,
                List.of("speaker", "name", "about", "aboutName", "words", "statements"),
                edge -> List.of(
                        edge.key(),
                        edge.speaker(),
                        edge.aboutKey(),
                        edge.about(),
                        edge.words(),
                        String.valueOf(edge.statements()))));
    }

    private <E> Resource<Found<E>> resource(
            Side side,
            BiFunction<Network, NetworkQuery, List<E>> question,
            BiFunction<E, NetworkQuery, Flow> flow,
            Function<E, String> line,
            List<String> header,
            Function<E, List<String>> cells) {
        Function<Request, Found<E>> data = request -> {
            NetworkQuery query = query(request);
            return new Found<>(query, archive.read(asked -> question.apply(asked.network(), query)));
        };
        return new Resource<>(
                side.path(),
                data,
                found -> page(side, found, flow),
                found -> new Part<>(found.edges(), null).json(line),
                new Rows<>(
                        header,
                        cells,
                        line,
                        (request, taker) -> data.apply(request).edges().forEach(taker)));
    }

    private static NetworkQuery query(Request request) {
        return new NetworkQuery(
                request.date("since"),
                request.date("until"),
                request.number("least", 1, 1, Integer.MAX_VALUE),
                request.number("most", USUAL, 1, LARGEST));
    }

    private static <E> Page page(Side side, Found<E> found, BiFunction<E, NetworkQuery, Flow> flow) {
        List<Flow> flows = found.edges().stream()
                .map(edge -> flow.apply(edge, found.query()))
                .toList();
        NetworkView view = new NetworkView(side, found.query(), flows, FlowChart.of(flows));
        return new Page("network/network.jte", side.title(), Section.NETWORK, view);
    }

    private static Flow flow(QuotingEdge edge, NetworkQuery query) {
        Address search = Address.of("/search").with("publisher", edge.publisher());
        return new Flow(
                new End(
                        edge.publisher(),
                        edge.publisher(),
                        NetworkView.filter(search, query).text()),
                speaker(edge.key(), edge.speaker()),
                edge.statements(),
                NetworkView.filter(search.with("speaker", edge.key()), query).text());
    }

    private static Flow flow(NamingEdge edge, NetworkQuery query) {
        Address search = Address.of("/search").with("speaker", edge.key()).with("words", edge.words());
        return new Flow(
                speaker(edge.key(), edge.speaker()),
                speaker(edge.aboutKey(), edge.about()),
                edge.statements(),
                NetworkView.filter(search, query).text());
    }

    private static End speaker(String key, String name) {
        return new End(key, name, "/speakers/" + key);
    }
}
