package org.onrecord.watch.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps to what sites say in their robots.txt (RFC 9309). Thread-safe. */
final class Robots implements Manners {
    private static final List<String> OUR_NAME = List.of("onrecord");

    private static final int MOST_BYTES = 500 << 10;
    private static final Duration LEAST_REST = Duration.ofSeconds(5);

    /** Who wants a longer one gets this. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration FAILURE_KEPT = Duration.ofMinutes(10);

    private final Redirects redirects;
    private final Network network;
    private final Clock clock;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    private static final class Site {
        private SimpleRobotRules rules = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        private @Nullable Unfetched failure;
        private Instant begin = Instant.MAX;
        private Instant end = Instant.MAX;

        /** Not any more if the clock was set back since, either. */
        private boolean holds(Instant now) {
            return !now.isBefore(begin) && now.isBefore(end);
        }

        private void keep(Instant now, Duration time) {
            begin = now;
            end = now.plus(time);
        }
    }

    Robots(Redirects redirects, Network network, Clock clock) {
        this.redirects = redirects;
        this.network = network;
        this.clock = clock;
    }

    @Override
    public Duration rest(URI address) throws Unfetched, InterruptedException {
        network.addresses(address); // a host that cannot be reached is to be named, not its robots.txt
        SimpleRobotRules rules = rules(WebAddress.origin(address));
        if (!rules.isAllowed(address.toString())) {
            throw Unfetched.lasting("is closed to programs by its site's robots.txt");
        }
        Duration wanted = Duration.ofMillis(Math.max(LEAST_REST.toMillis(), rules.getCrawlDelay()));
        return wanted.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wanted;
    }

    private SimpleRobotRules rules(String origin) throws Unfetched, InterruptedException {
        Site site = sites.computeIfAbsent(origin, name -> new Site());
        synchronized (site) {
            if (!site.holds(clock.instant())) {
                ask(site, URI.create(origin + "/robots.txt"));
            }
            if (site.failure != null) {
                throw site.failure.of("is on a site whose robots.txt");
            }
            return site.rules;
        }
    }

    /** A site that has none lets everybody in; one that cannot tell, nobody. */
    private void ask(Site site, URI address) throws InterruptedException {
        try {
            Answer answer = redirects.get(address, Map.of(), Manners.BY_HAND);
            site.rules =
                    answer.isDone() ? parsed(address, answer.body()) : new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            site.failure = null;
            site.keep(clock.instant(), KEPT);
        } catch (Unfetched e) {
            site.failure = e;
            site.keep(clock.instant(), FAILURE_KEPT);
        }
    }

    /** Of a longer file the beginning counts. */
    private static SimpleRobotRules parsed(URI address, byte[] body) {
        byte[] bytes = body.length > MOST_BYTES ? Arrays.copyOf(body, MOST_BYTES) : body;
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return parser.parseContent(address.toString(), bytes, "text/plain", OUR_NAME);
    }
}
