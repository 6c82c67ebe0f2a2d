package org.ukuk.platform.cli;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where OpenSearch answers.
///
/// @param nodes addresses such as `https://host:9200`, tried in turn
/// @param user empty when none is wanted
public record SearchCluster(List<String> nodes, String user, String password) {

    /// Reads `https://user:password@host:9200`, or several of a cluster's nodes with commas between; empty when they
    /// cannot be read. User and password are percent-encoded, stand in the first address and serve for all.
    public static Optional<SearchCluster> of(String addresses) {
        try {
            var nodes = Stream.of(addresses.split(",", -1)).map(URI::create).toList();
            var first = nodes.getFirst();
            var secret = first.getRawUserInfo();
            boolean good = nodes.stream().allMatch(node -> isNode(node, first))
                    && nodes.stream().skip(1).allMatch(node -> node.getRawUserInfo() == null);
            return good
                    ? Optional.of(new SearchCluster(
                            nodes.stream().map(SearchCluster::bare).toList(), part(secret, 0), part(secret, 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isNode(URI node, URI first) {
        var scheme = node.getScheme();
        return ("http".equals(scheme) || "https".equals(scheme))
                && scheme.equals(first.getScheme())
                && node.getHost() != null
                && node.getRawPath().matches("/?")
                && node.getRawQuery() == null
                && node.getRawFragment() == null;
    }

    private static String bare(URI node) {
        return node.getScheme() + "://" + node.getHost() + (node.getPort() < 0 ? "" : ":" + node.getPort());
    }

    private static String part(@Nullable String secret, int part) {
        var parts = secret == null ? new String[0] : secret.split(":", 2);
        return part < parts.length ? URLDecoder.decode(parts[part].replace("+", "%2B"), StandardCharsets.UTF_8) : "";
    }

    /// Without the password.
    @Override
    public String toString() {
        return String.join(",", nodes);
    }
}
