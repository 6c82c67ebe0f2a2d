package org.ukuk.platform.cli;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.ukuk.platform.jobs.JobHandler.Cancelled;
import picocli.CommandLine;

/// Runs the commands that are beans, for whoever called: this process's own terminal, or another process.
@Component
final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    /// The exit code after Ctrl-C, as shells have it.
    static final int STOPPED = 130;

    /// @param complaint why it failed, in one line; empty when it did not
    record Outcome(int code, String complaint) {}

    private final ListableBeanFactory beans;

    Commands(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Outcome run(List<String> arguments, Command.Call call) {
        try {
            var line = Grammar.of(all());
            var parsed = Grammar.innermost(line.parseArgs(arguments.toArray(String[]::new)));
            if (parsed.commandSpec().userObject() instanceof Command command) {
                return new Outcome(command.run(call), "");
            }
            return new Outcome(Refusal.USAGE, "This is not a whole command; see --help.");
        } catch (CommandLine.ParameterException e) {
            return new Outcome(Refusal.USAGE, String.valueOf(e.getMessage()));
        } catch (Cancelled asked) {
            return new Outcome(STOPPED, "Stopped; what was done so far stays.");
        } catch (Refusal e) {
            return new Outcome(e.code(), String.valueOf(e.getMessage()));
        } catch (Exception e) {
            LOG.warn("the command {} failed", arguments.isEmpty() ? "" : arguments.getFirst(), e);
            return new Outcome(Refusal.FAILURE, Failures.sentence(e));
        }
    }

    private List<CommandLine> all() {
        var types = new ArrayList<Class<?>>();
        for (var name : beans.getBeanNamesForType(Command.class, true, false)) {
            var type = beans.getType(name);
            if (type != null) {
                types.add(type);
            }
        }
        return Shapes.outermost(types).stream()
                .map(type -> new CommandLine(beans.getBean(type), this::create))
                .toList();
    }

    private <K> K create(Class<K> type) throws Exception {
        var bean = beans.getBeanProvider(type).getIfAvailable();
        return bean == null ? CommandLine.defaultFactory().create(type) : bean;
    }
}
