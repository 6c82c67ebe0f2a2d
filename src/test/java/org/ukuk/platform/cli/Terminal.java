package org.ukuk.platform.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.ukuk.App;

/// A terminal on which tests type, in a folder of their own.
final class Terminal {

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();
    private final Console console;

    Terminal(Path folder) {
        this.console = new Console(
                folder, folder, Map.of(), new PrintWriter(said, true), new PrintWriter(complained, true), false);
    }

    int type(String... words) {
        said.getBuffer().setLength(0);
        complained.getBuffer().setLength(0);
        return Program.run(App.class, console, words);
    }

    Console console() {
        return console;
    }

    String said() {
        return said.toString();
    }

    String complained() {
        return complained.toString();
    }
}
