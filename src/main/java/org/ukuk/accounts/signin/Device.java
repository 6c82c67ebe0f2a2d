package org.ukuk.accounts.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names a device by the families of its browser and system and by nothing else, so that people know their own again
/// and nobody can be told apart by it.
final class Device {

    /// In this order: later browsers carry the names of earlier ones.
    private static final Map<String, String> BROWSERS = inOrder(
            "YaBrowser",
            "Yandex",
            "SamsungBrowser",
            "Samsung Internet",
            "OPR/",
            "Opera",
            "Edg",
            "Edge",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "Chrome",
            "Chrome",
            "CriOS",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iOS",
            "iPad",
            "iPadOS",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private Device() {}

    private static Map<String, String> inOrder(String... markAndName) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < markAndName.length; i += 2) {
            map.put(markAndName[i], markAndName[i + 1]);
        }
        return map;
    }

    /// `Firefox · Android`; empty when neither is known.
    static String of(@Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        return browser.isPresent() && system.isPresent()
                ? browser.get() + " · " + system.get()
                : browser.or(() -> system).orElse("");
    }

    private static Optional<String> first(Map<String, String> marks, String agent) {
        return marks.entrySet().stream()
                .filter(mark -> agent.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
