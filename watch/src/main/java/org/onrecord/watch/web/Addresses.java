package org.onrecord.watch.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from those of private networks and special use, by IANA's registries of
 * special-purpose addresses (RFC 6890). An address of IPv6 that stands for one of IPv4 is public if that is.
 */
final class Addresses {
    private static final List<AddressBlock> SPECIAL = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private, RFC 1918
            "100.64.0.0/10", // behind a carrier's translation, RFC 6598
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local; the metadata of cloud machines
            "172.16.0.0/12", // private, RFC 1918
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4, RFC 7526
            "192.168.0.0/16", // private, RFC 1918
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "2001::/23", // protocol assignments, among them Teredo
            "2001:db8::/32", // documentation
            "3fff::/20"); // documentation, RFC 9637

    /** All else of IPv6 is loopback, link-local, unique-local, multicast, a form of IPv4, or not assigned. */
    private static final AddressBlock GLOBAL_UNICAST = AddressBlock.of("2000::/3");

    private static final AddressBlock SIX_TO_FOUR = AddressBlock.of("2002::/16"); // RFC 3056
    private static final AddressBlock NAT64 = AddressBlock.of("64:ff9b::/96"); // RFC 6052

    private Addresses() {}

    static boolean isPublic(InetAddress address) {
        if (SIX_TO_FOUR.contains(address)) {
            return isPublic(embedded(address, 2));
        }
        if (NAT64.contains(address)) {
            return isPublic(embedded(address, 12));
        }
        boolean isUnicast = address instanceof Inet4Address || GLOBAL_UNICAST.contains(address);
        return isUnicast && SPECIAL.stream().noneMatch(block -> block.contains(address));
    }

    private static InetAddress embedded(InetAddress address, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static List<AddressBlock> blocks(String... written) {
        return Stream.of(written).map(AddressBlock::of).toList();
    }
}
