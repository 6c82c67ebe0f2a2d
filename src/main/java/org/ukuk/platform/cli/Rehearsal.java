package org.ukuk.platform.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// A reader who visits the first pages that lie one behind the other. The build lets the JVM watch, so that it starts
/// with what pages need already read and linked.
final class Rehearsal {

    private static final int PAGES = 30;
    private static final int MILLISECONDS = 10_000;
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:ky|ru|en)/[^\"#]*)\"");

    private Rehearsal() {}

    static void of(String address) throws IOException {
        var waiting = new ArrayDeque<>(List.of("/ru/", "/ky/", "/en/search?q=rights"));
        var seen = new HashSet<>(waiting);
        for (int visited = 0; visited < PAGES && !waiting.isEmpty(); visited++) {
            var links = LINK.matcher(visit(address + waiting.remove()));
            while (links.find()) {
                if (seen.add(links.group(1))) {
                    waiting.add(links.group(1));
                }
            }
        }
    }

    private static String visit(String address) throws IOException {
        var connection = (HttpURLConnection)
                URI.create(address.replace("&amp;", "&")).toURL().openConnection();
        connection.setReadTimeout(MILLISECONDS);
        if (connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
            return "";
        }
        try (var page = connection.getInputStream()) {
            return new String(page.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
