package org.ukuk.platform.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;
import org.jspecify.annotations.Nullable;

/// Believes the proxies that were named, and nobody else, what they say of the reader's side: `X-Forwarded-Proto`,
/// `-Host` and `-For`. Of a list only what the nearest proxy wrote counts; the rest anybody could have sent.
final class TrustedProxies implements HttpConfiguration.Customizer {

    private final List<Network> trusted;

    TrustedProxies(List<Network> trusted) {
        this.trusted = trusted;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from
                        && from.getAddress() != null
                        && isTrusted(from.getAddress())
                ? new Forwarded(request, reader(request.getHeaders(), from.getAddress()))
                : request;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    /// The last address that is no proxy of ours.
    private InetAddress reader(HttpFields headers, InetAddress nearest) {
        var reader = nearest;
        for (var named : headers.getCSV(HttpHeader.X_FORWARDED_FOR, false).reversed()) {
            try {
                reader = InetAddress.ofLiteral(new HostPort(named).getHost().replaceAll("[\\[\\]]", ""));
            } catch (IllegalArgumentException notAnAddress) {
                return reader;
            }
            if (!isTrusted(reader)) {
                return reader;
            }
        }
        return reader;
    }

    private static @Nullable String last(HttpFields headers, HttpHeader name) {
        var all = headers.getCSV(name, false);
        return all.isEmpty() ? null : all.getLast();
    }

    /// The request as the reader sent it.
    private static final class Forwarded extends Request.Wrapper {

        private final HttpURI uri;
        private final HttpFields headers;
        private final ConnectionMetaData connection;

        Forwarded(Request request, InetAddress reader) {
            super(request);
            var sent = request.getHeaders();
            boolean secure = "https".equalsIgnoreCase(last(sent, HttpHeader.X_FORWARDED_PROTO));
            var host = host(sent);
            var plain = HttpURI.build(request.getHttpURI()).scheme(secure ? "https" : "http");
            this.uri = host == null
                    ? plain.asImmutable()
                    : plain.authority(host.getHost(), host.getPort(secure ? 443 : 80))
                            .asImmutable();
            this.headers = host == null
                    ? sent
                    : HttpFields.build(sent)
                            .put(HttpHeader.HOST, host.toString())
                            .asImmutable();
            this.connection = new Connection(request.getConnectionMetaData(), reader, secure);
        }

        private static @Nullable HostPort host(HttpFields sent) {
            var told = last(sent, HttpHeader.X_FORWARDED_HOST);
            var host = told != null && told.matches("[A-Za-z0-9.:\\[\\]-]{1,255}") ? told : sent.get(HttpHeader.HOST);
            try {
                return host == null ? null : new HostPort(host);
            } catch (IllegalArgumentException notAHost) {
                return null;
            }
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }

        @Override
        public boolean isSecure() {
            return connection.isSecure();
        }
    }

    /// The connection as if the reader had made it.
    private static final class Connection extends ConnectionMetaData.Wrapper {

        private final InetSocketAddress reader;
        private final boolean secure;

        Connection(ConnectionMetaData made, InetAddress reader, boolean secure) {
            super(made);
            this.reader = new InetSocketAddress(reader, 0);
            this.secure = secure;
        }

        @Override
        public InetSocketAddress getRemoteSocketAddress() {
            return reader;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }
    }
}
