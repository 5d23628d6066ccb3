package org.onrecord.watch.web;

import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;

/**
 * Secures connections with a host of one name, whatever address they are made to: the certificate has to be for the name.
 * That lets a client connect to an address that was looked up and checked before, instead of looking it up again.
 */
final class NamedTls extends SSLContext {
    NamedTls(SSLContext tls, String name) {
        super(new Named(tls, name), tls.getProvider(), tls.getProtocol());
    }

    private static final class Named extends SSLContextSpi {
        private final SSLContext tls;
        private final String name;

        Named(SSLContext tls, String name) {
            this.tls = tls;
            this.name = name;
        }

        @Override
        protected SSLEngine engineCreateSSLEngine(String address, int port) {
            return tls.createSSLEngine(name, port);
        }

        @Override
        protected SSLEngine engineCreateSSLEngine() {
            throw new UnsupportedOperationException("the port is not known");
        }

        @Override
        protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random) {
            throw new UnsupportedOperationException("it is initialised already");
        }

        @Override
        protected SSLSocketFactory engineGetSocketFactory() {
            throw new UnsupportedOperationException("sockets would not know the name");
        }

        @Override
        protected SSLServerSocketFactory engineGetServerSocketFactory() {
            throw new UnsupportedOperationException("clients only");
        }

        @Override
        protected SSLSessionContext engineGetServerSessionContext() {
            return tls.getServerSessionContext();
        }

        @Override
        protected SSLSessionContext engineGetClientSessionContext() {
            return tls.getClientSessionContext();
        }

        @Override
        protected SSLParameters engineGetDefaultSSLParameters() {
            return tls.getDefaultSSLParameters();
        }

        @Override
        protected SSLParameters engineGetSupportedSSLParameters() {
            return tls.getSupportedSSLParameters();
        }
    }
}
