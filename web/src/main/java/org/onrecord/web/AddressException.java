package org.onrecord.web;

/** The server cannot have the address at which it should answer: the port is taken, or the host is not this machine. */
public final class AddressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddressException(WebSettings settings, Throwable cause) {
        super("port " + settings.port() + " of " + settings.host() + " cannot be had", cause);
    }
}
