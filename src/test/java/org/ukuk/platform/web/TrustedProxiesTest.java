package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    /// Answers with what it takes the reader's side for: address of the page, of the reader, whether it is safe.
    private static final class Mirror extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Content.Sink.write(
                    response,
                    true,
                    request.getHttpURI() + " " + Request.getRemoteAddr(request) + " " + request.isSecure(),
                    callback);
            return true;
        }
    }

    private static String seen(String trusted, String... headers) throws Exception {
        var networks = Stream.of(trusted.split(","))
                .flatMap(one -> Network.of(one).stream())
                .toList();
        var http = new HttpConfiguration();
        http.addCustomizer(new TrustedProxies(networks));
        var server = new Server();
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Mirror());
        server.start();
        try (var socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            var all = String.join("\r\n", headers);
            var asked = "GET /ru/?q=1 HTTP/1.1\r\nHost: ukuk.example\r\nConnection: close\r\n" + all + "\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8)
                    .replaceAll("(?s).*\r\n\r\n", "")
                    .strip();
        } finally {
            server.stop();
        }
    }

    @Test
    void a_named_proxy_is_believed() throws Exception {
        assertThat(seen("127.0.0.1", "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.7"))
                .isEqualTo("https://ukuk.example/ru/?q=1 192.0.2.7 true");
        assertThat(seen("127.0.0.0/8", "X-Forwarded-Proto: https", "X-Forwarded-Host: other.example:8443"))
                .endsWith("https://other.example:8443/ru/?q=1 127.0.0.1 true");
    }

    @Test
    void nobody_else_is_believed() throws Exception {
        assertThat(seen("10.0.0.0/8,::1", "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.7"))
                .contains("http://ukuk.example")
                .endsWith("127.0.0.1 false");
    }

    @Test
    void a_reader_cannot_write_addresses_before_the_proxys_own() throws Exception {
        assertThat(seen("127.0.0.1,10.0.0.0/8", "X-Forwarded-For: 1.1.1.1, 192.0.2.7, 10.1.2.3"))
                .endsWith("192.0.2.7 false");
        assertThat(seen("127.0.0.1", "X-Forwarded-For: 192.0.2.7, nonsense", "X-Forwarded-Host: <script>"))
                .contains("http://ukuk.example")
                .endsWith("127.0.0.1 false");
    }

    @Test
    void a_network_holds_the_addresses_that_begin_alike() {
        var network = Network.of("10.16.0.0/12").orElseThrow();
        assertThat(network.contains(InetAddress.ofLiteral("10.31.255.255"))).isTrue();
        assertThat(network.contains(InetAddress.ofLiteral("10.32.0.0"))).isFalse();
        assertThat(network.contains(InetAddress.ofLiteral("::1"))).isFalse();
        for (var wrong : List.of("", "host", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.256")) {
            assertThat(Network.of(wrong)).as(wrong).isEmpty();
        }
    }
}
