package org.onrecord.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host with a certificate for quay.example and for the number of its address. */
class PinnedTlsTest {
    private static final char[] PASSWORD = "secret".toCharArray();

    private final Timeless time = new Timeless();
    private final List<String> names = new ArrayList<>();

    @TempDir
    private Path folder;

    private HttpsServer server;
    private Network network;

    @BeforeEach
    void open() throws Exception {
        KeyStore keys = keys();
        SSLContext own = SSLContext.getInstance("TLS");
        KeyManagerFactory manager = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        manager.init(keys, PASSWORD);
        own.init(manager.getKeyManagers(), null, null);
        InetAddress here = InetAddress.getLoopbackAddress();
        server = HttpsServer.create(new InetSocketAddress(here, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(own));
        server.createContext("/", exchange -> {
            ExtendedSSLSession session = (ExtendedSSLSession) ((HttpsExchange) exchange).getSSLSession();
            names.add(session.getRequestedServerNames().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        network = new Network(host -> new InetAddress[] {here}, address -> true, trusting(keys));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void theNameIsSentAndTheCertificateCheckedForIt() throws Exception {
        assertThat(fetch("quay.example").status()).isEqualTo(200);
        assertThat(names).singleElement().asString().contains("quay.example");
    }

    @Test
    void aCertificateForTheNumberOfTheAddressIsNoneForTheName() {
        assertThatThrownBy(() -> fetch("gull.example"))
                .isInstanceOf(Unfetched.class)
                .hasMessageStartingWith("is on a host that cannot be trusted (");
    }

    @Test
    void whoWritesTheNumberMeansTheNumber() throws Exception {
        assertThat(fetch("127.0.0.1").status()).isEqualTo(200);
    }

    private Answer fetch(String host) throws Exception {
        String address = "https://" + host + ":" + server.getAddress().getPort() + "/";
        return Fetcher.byHand("Onrecord/1.0", network, time, time).fetch(WebAddress.of(address), Validators.NONE);
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null);
        certificates.setCertificateEntry("quay", keys.getCertificate("quay"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** Java makes certificates with its tool alone. */
    private KeyStore keys() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "quay",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=quay",
                        "-ext",
                        "SAN=dns:quay.example,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(tool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            keys.load(bytes, PASSWORD);
        }
        return keys;
    }
}
