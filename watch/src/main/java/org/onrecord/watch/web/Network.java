package org.onrecord.watch.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

/**
 * What may be reached, and how. Thread-safe.
 *
 * @param allowed which addresses may be connected to
 * @param tls knows whose certificates are trusted
 */
public record Network(Resolver resolver, Predicate<InetAddress> allowed, SSLContext tls) {

    /** The public internet; nothing inside of private networks and this machine. */
    public static Network ofThePublic() {
        return new Network(InetAddress::getAllByName, Addresses::isPublic, trusted());
    }

    /** Whatever this machine reaches. */
    public static Network ofAll() {
        return new Network(InetAddress::getAllByName, address -> true, trusted());
    }

    private static SSLContext trusted() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    /**
     * Where a host is, in the order of preference; it is connected to one of these and to no other.
     *
     * @throws Unfetched if it is not known, or one of its addresses may not be connected to
     */
    List<InetAddress> addresses(URI web) throws Unfetched {
        String host = web.getHost();
        try {
            List<InetAddress> addresses = List.of(resolver.resolve(host));
            for (InetAddress address : addresses) {
                if (!allowed.test(address)) {
                    throw Unfetched.lasting(
                            "lies inside a private network (" + place(host, address) + "); --allow-private fetches it");
                }
            }
            return addresses;
        } catch (UnknownHostException e) {
            throw Unfetched.passing("is on a host that cannot be found (" + host + ")");
        }
    }

    /** A host with its address; one that is an address already, as it was written. */
    private static String place(String host, InetAddress address) {
        boolean same =
                host.equals(address.getHostAddress()) || (host.startsWith("[") && address instanceof Inet6Address);
        return same ? host : host + " is " + address.getHostAddress();
    }
}
