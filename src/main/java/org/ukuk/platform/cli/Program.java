package org.ukuk.platform.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.exception.DataAccessException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.event.ContextClosedEvent;
import org.ukuk.platform.jobs.JobHandler.Cancelled;
import org.ukuk.platform.jobs.JobHandler.Progress;
import picocli.CommandLine;

/// The command line `ukuk …`.
public final class Program {

    private final Class<?> application;
    private final Console console;
    private final List<String> arguments;

    private Program(Class<?> application, Console console, String... arguments) {
        this.application = application;
        this.console = console;
        this.arguments = List.of(arguments);
    }

    /// Does what the arguments say and returns the exit code; `serve` returns when the centre has been closed.
    ///
    /// @param application the class with Spring Boot's annotation
    public static int run(Class<?> application, Console console, String... arguments) {
        try {
            return new Program(application, console, arguments).run();
        } catch (Refusal refusal) {
            console.err().println("ukuk: " + refusal.getMessage());
            return refusal.code();
        } catch (CommandLine.ParameterException e) {
            console.err().println("ukuk: " + e.getMessage());
            console.err().println("See " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
            return Refusal.USAGE;
        } catch (Cancelled asked) {
            return Commands.STOPPED;
        } catch (SpringApplication.AbandonedRunException beingBuilt) {
            throw beingBuilt;
        } catch (Exception e) {
            console.err().println("ukuk: " + e);
            return Refusal.FAILURE;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private int run() throws Exception {
        boolean serving = !arguments.isEmpty() && Grammar.NEEDS_NO_BEANS.contains(arguments.getFirst());
        var line = Grammar.of(serving ? List.of() : Shapes.all(application));
        var parsed = line.parseArgs(arguments.toArray(String[]::new));
        for (var part : parsed.asCommandLineList()) {
            if (part.isUsageHelpRequested()) {
                part.usage(console.out());
                return 0;
            }
        }
        if (!parsed.hasSubcommand()) {
            line.usage(console.err());
            return Refusal.USAGE;
        }
        if (Grammar.innermost(parsed).commandSpec().userObject() instanceof Command.Alone alone) {
            return alone.run(new Command.Call(console.folder(), console.out(), console.terminal(), Progress.NONE));
        }
        var choices = Choices.of(console.folder(), console.home(), Grammar.settings(parsed), console.environment());
        return switch (parsed.subcommand().commandSpec().name()) {
            case Grammar.SERVE -> serve(choices);
            case Grammar.REHEARSE -> rehearse(choices);
            case Grammar.RESTORE -> {
                var file = parsed.subcommand().matchedPositional(0).getValue().toString();
                yield new Restoring(choices, console).from(console.folder().resolve(file));
            }
            default -> command(choices);
        };
    }

    private int serve(Choices choices) throws Exception {
        var folder = DataFolder.take(choices.data())
                .orElseThrow(() -> Refusal.failure("data: %s is in use by %s; one process owns a data folder."
                        .formatted(choices.data(), DataFolder.holder(choices.data()))));
        var closed = new CountDownLatch(1);
        var serving = Serving.open(application, choices, folder);
        serving.context().addApplicationListener((ContextClosedEvent event) -> closed.countDown());
        serving.takeCalls();
        try {
            serving.makeReady(console);
        } catch (DataAccessException | UncheckedIOException e) {
            throw Failures.told(e, choices);
        }
        serving.announce(console);
        closed.await();
        return 0;
    }

    private int rehearse(Choices choices) throws Exception {
        choices.keepToYourself();
        var folder = DataFolder.take(choices.data()).orElseThrow();
        try (var serving = Serving.open(application, choices, folder)) {
            serving.takeCalls();
            serving.makeReady(console);
            Rehearsal.of(serving.address());
        }
        return 0;
    }

    private int command(Choices choices) throws Exception {
        var folder = DataFolder.take(choices.data());
        return folder.isPresent()
                ? here(choices, folder.get())
                : told(new Handover(console.folder().toString(), console.terminal(), arguments)
                        .pass(DataFolder.door(choices.data()), console.out()));
    }

    private int told(Commands.Outcome outcome) {
        if (!outcome.complaint().isEmpty()) {
            console.err().println("ukuk: " + outcome.complaint());
        }
        return outcome.code();
    }

    /// Opens the centre on an address nobody is told, has the command done and closes it.
    private int here(Choices choices, DataFolder folder) throws Exception {
        choices.keepToYourself();
        var stopped = new AtomicBoolean();
        var done = new CountDownLatch(1);
        var hook = Thread.ofPlatform().unstarted(() -> {
            stopped.set(true);
            awaitQuietly(done);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try (var serving = Serving.openForWork(application, choices, folder)) {
            var bar = new Bar(console.out(), console.terminal(), stopped::get);
            var call = new Command.Call(console.folder(), console.out(), console.terminal(), bar);
            // Told before the hook lets the process end.
            return told(serving.bean(Commands.class).run(arguments, call));
        } finally {
            done.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch done) {
        try {
            done.await(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
