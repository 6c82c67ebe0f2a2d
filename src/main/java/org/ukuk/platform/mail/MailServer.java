package org.ukuk.platform.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// The server that letters are handed over to.
///
/// @param tls whether the connection is encrypted from its first byte (RFC 8314); otherwise it becomes so when the
///     server offers it, and must when a password is to be told to another machine
/// @param user empty when none is wanted
public record MailServer(boolean tls, String host, int port, String user, String password) {

    private static final String MILLIS_TO_CONNECT = "10000";
    private static final String MILLIS_TO_ANSWER = "30000";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /// Reads `smtp://user:password@host:587` or `smtps://…`; empty when it cannot be read. User and password are
    /// percent-encoded; the ports are 587 and 465 unless one is named (RFC 6409, RFC 8314).
    public static Optional<MailServer> of(String address) {
        try {
            var uri = URI.create(address);
            boolean tls = "smtps".equals(uri.getScheme());
            boolean rest = uri.getRawPath().matches("/?") && uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (!(tls || "smtp".equals(uri.getScheme())) || uri.getHost() == null || !rest) {
                return Optional.empty();
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : tls ? 465 : 587;
            var who = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
            int colon = who.indexOf(':');
            var user = colon < 0 ? who : who.substring(0, colon);
            var password = colon < 0 ? "" : who.substring(colon + 1);
            return Optional.of(new MailServer(tls, uri.getHost(), port, decoded(user), decoded(password)));
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// As Jakarta Mail reads them.
    ///
    /// @param name by which this machine greets the server
    Properties properties(String name) {
        var all = new Properties();
        all.put("mail.smtp.host", host);
        all.put("mail.smtp.port", Integer.toString(port));
        all.put("mail.smtp.localhost", name);
        all.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        all.put("mail.smtp.ssl.enable", Boolean.toString(tls));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.starttls.enable", "true");
        all.put("mail.smtp.starttls.required", Boolean.toString(!tls && !user.isEmpty() && !HERE.contains(host)));
        all.put("mail.smtp.connectiontimeout", MILLIS_TO_CONNECT);
        all.put("mail.smtp.timeout", MILLIS_TO_ANSWER);
        all.put("mail.smtp.writetimeout", MILLIS_TO_ANSWER);
        return all;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
