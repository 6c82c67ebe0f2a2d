package org.ukuk;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.ukuk.platform.cli.Console;
import org.ukuk.platform.cli.Program;

/// Starts the centre, or does one of its commands.
@SpringBootApplication
public class App {

    public static void main(String[] arguments) {
        System.exit(Program.run(App.class, Console.ofThisProcess(), arguments));
    }
}
