package org.onrecord.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.watch.web.Site.redirect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrivateNetworkTest {
    private static final Map<String, List<String>> HOSTS = Map.of(
            "quay.example", List.of("127.0.0.1"),
            "intranet.example", List.of("10.0.0.1"),
            "both.example", List.of("127.0.0.1", "192.168.1.1"));

    private final Timeless time = new Timeless();
    private final List<String> resolved = new ArrayList<>();
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site().with("/dam", "The dam");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void addressesOfThisMachineAreRefused() {
        assertRefused(Network.ofThePublic(), site.address("/dam"), "127.0.0.1");
        assertRefused(Network.ofThePublic(), site.address("localhost", "/dam"), "localhost is 127.0.0.1");
        assertThat(site.askedForAll()).isEmpty();
    }

    @Test
    void anAddressThatIsSpeltOutIsNotSpeltOutAgain() {
        assertRefused(Network.ofThePublic(), "http://10.0.0.1/", "10.0.0.1");
        assertRefused(Network.ofThePublic(), "http://[::1]/", "[::1]");
        assertRefused(Network.ofThePublic(), "http://[::ffff:10.0.0.1]/", "[::ffff:10.0.0.1] is 10.0.0.1");
    }

    @Test
    void soAreHostsThatLieInAPrivateNetworkOrHalfInOne() throws Exception {
        assertRefused(network(), "http://intranet.example/", "intranet.example is 10.0.0.1");
        assertRefused(network(), site.address("both.example", "/dam"), "both.example is 192.168.1.1");
        assertThat(site.askedForAll()).isEmpty();
    }

    @Test
    void soAreRedirectsIntoOne() throws Exception {
        site.with("/trap", redirect("http://intranet.example/"));
        assertRefused(network(), site.address("quay.example", "/trap"), "intranet.example is 10.0.0.1");
        assertThat(site.asked()).containsOnly("/trap");
    }

    @Test
    void whatIsConnectedToIsTheAddressThatWasCheckedAndNoOther() throws Exception {
        Fetcher.byHand("Onrecord/1.0", network(), time, time)
                .fetch(WebAddress.of(site.address("quay.example", "/dam")), Validators.NONE);
        assertThat(resolved).containsExactly("quay.example");
        assertThat(site.asked()).containsExactly("/dam");
        assertThat(site.header("/dam", "Host")).startsWith("quay.example:");
    }

    @Test
    void aHostThatIsNotKnownMayBeKnownLater() throws Exception {
        Fetcher fetcher = Fetcher.byHand("Onrecord/1.0", network(), time, time);
        assertThatThrownBy(() -> fetcher.fetch(WebAddress.of("http://gull.example/"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Unfetched.class, e -> assertThat(e.isPassing()).isTrue())
                .hasMessage("is on a host that cannot be found (gull.example)");
    }

    /** As the public one, but that this machine counts as public. */
    private Network network() throws NoSuchAlgorithmException {
        Predicate<InetAddress> allowed = Addresses::isPublic;
        return new Network(this::resolve, allowed.or(InetAddress::isLoopbackAddress), SSLContext.getDefault());
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        resolved.add(host);
        if (!HOSTS.containsKey(host)) {
            throw new UnknownHostException(host);
        }
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : HOSTS.get(host)) {
            addresses.add(InetAddress.getByName(address));
        }
        return addresses.toArray(InetAddress[]::new);
    }

    private void assertRefused(Network network, String address, String which) {
        String cause = "lies inside a private network (" + which + "); --allow-private fetches it";
        Fetcher byHand = Fetcher.byHand("Onrecord/1.0", network, time, time);
        assertThatThrownBy(() -> byHand.fetch(WebAddress.of(address), Validators.NONE))
                .isInstanceOf(Unfetched.class)
                .hasMessage(cause);
        Fetcher polite = Fetcher.polite("Onrecord/1.0", network, time, time);
        assertThatThrownBy(() -> polite.fetch(WebAddress.of(address), Validators.NONE))
                .isInstanceOf(Unfetched.class)
                .hasMessage(cause);
    }
}
