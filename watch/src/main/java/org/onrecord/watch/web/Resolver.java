package org.onrecord.watch.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host, or of an address that is written instead of one. Thread-safe. */
@FunctionalInterface
interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
}
