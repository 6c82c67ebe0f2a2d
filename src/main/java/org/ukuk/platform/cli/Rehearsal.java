package org.ukuk.platform.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// A reader who visits the first pages that lie one behind the other, and then all of them again and again. The build
/// lets the JVM watch, so that it starts with what pages need already read and linked, and knows from the first request
/// on which code will be hot.
final class Rehearsal {

    private static final int PAGES = 30;
    private static final int ROUNDS = 40;
    private static final int MILLISECONDS = 10_000;
    private static final String NOT_KEPT = "round=";
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:ky|ru|en)/[^\"#]*)\"");

    private Rehearsal() {}

    static void of(String address) throws IOException {
        var waiting = new ArrayDeque<>(List.of("/ru/", "/ky/", "/en/search?q=rights"));
        var seen = new HashSet<>(waiting);
        var visited = new ArrayList<String>();
        while (visited.size() < PAGES && !waiting.isEmpty()) {
            visited.add(waiting.remove());
            var links = LINK.matcher(visit(address + visited.getLast()));
            while (links.find()) {
                if (seen.add(links.group(1))) {
                    waiting.add(links.group(1));
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (var page : visited) {
                visit(address + page + (page.contains("?") ? "&" : "?") + NOT_KEPT + round);
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
