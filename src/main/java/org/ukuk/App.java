package org.ukuk;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.ukuk.platform.cli.Console;
import org.ukuk.platform.cli.Program;

/// Starts the centre, or does one of its commands. Beans are named by package and class, so that two features may
/// use the same word.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class App {

    public static void main(String[] arguments) {
        System.exit(Program.run(App.class, Console.ofThisProcess(), arguments));
    }
}
