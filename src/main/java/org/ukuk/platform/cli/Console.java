package org.ukuk.platform.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// The terminal, or what stands for it: where `ukuk` was called, what surrounds it, where it speaks.
///
/// @param folder relative paths start here
/// @param home the data folder lies here when nobody says where
/// @param terminal whether a person watches
public record Console(
        Path folder, Path home, Map<String, String> environment, PrintWriter out, PrintWriter err, boolean terminal) {

    /// The one this process was started from.
    public static Console ofThisProcess() {
        var folder = Path.of("").toAbsolutePath();
        var console = System.console();
        return new Console(
                folder,
                Path.of(System.getProperty("ukuk.home", folder.toString())),
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                console != null && console.isTerminal());
    }
}
