package org.ukuk.platform.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts the child from what this process itself was started from: folders of classes, one jar with all in it, or a
/// jar whose manifest names the others.
final class ChildProcess {

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildProcess() {}

    static Process start(Limits limits) {
        var builder = new ProcessBuilder(command(limits));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the process that reads files does not start", e);
        }
    }

    private static List<String> command(Limits limits) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + limits.megabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-Dlimit.letters=" + limits.letters(),
                "-Dlimit.pages=" + limits.pages()));
        if (isInOneJar()) {
            command.add("-Dloader.main=" + Child.class.getName());
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(isInOneJar() ? BOOT_LAUNCHER : Child.class.getName());
        return command;
    }

    private static boolean isInOneJar() {
        var place = ChildProcess.class.getProtectionDomain().getCodeSource().getLocation();
        return place.toString().startsWith("jar:nested:");
    }
}
