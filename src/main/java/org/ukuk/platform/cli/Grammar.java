package org.ukuk.platform.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What can be said to `ukuk`.
final class Grammar {

    static final String SERVE = "serve";
    static final String RESTORE = "restore";
    static final String REHEARSE = "rehearse";

    /// What is understood without looking for the commands that are beans.
    static final Set<String> NEEDS_NO_BEANS = Set.of(SERVE, RESTORE, REHEARSE);

    private Grammar() {}

    /// The whole language, with these commands beside the two that are not beans.
    static CommandLine of(List<CommandLine> commands) {
        var root = CommandSpec.create().name("ukuk");
        root.usageMessage()
                .description("A Migrants' Rights Information Centre in Kyrgyz, Russian and English.")
                .footer(
                        "",
                        "For those who build it:",
                        "  test     runs everything that has to hold",
                        "  check    the form of the code only",
                        "  tidy     formats the code");
        var line = new CommandLine(root);
        line.addSubcommand(SERVE, serve());
        line.addSubcommand(RESTORE, restore());
        line.addSubcommand(REHEARSE, rehearse());
        commands.stream()
                .sorted((a, b) -> a.getCommandName().compareTo(b.getCommandName()))
                .forEach(command -> line.addSubcommand(command.getCommandName(), command));
        equip(line);
        return line;
    }

    private static CommandSpec serve() {
        var spec = CommandSpec.create().name(SERVE);
        spec.usageMessage().description("Opens the centre and keeps it open until Ctrl-C.");
        Setting.ALL.stream().filter(Setting::serving).forEach(setting -> spec.addOption(option(setting)));
        return spec;
    }

    private static CommandSpec rehearse() {
        var spec = CommandSpec.create().name(REHEARSE);
        spec.usageMessage().hidden(true).description("Opens a centre, visits its pages and closes it.");
        return spec;
    }

    private static CommandSpec restore() {
        var spec = CommandSpec.create().name(RESTORE);
        spec.usageMessage().description("Fills an empty data folder from a backup.");
        return spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .description("a backup made by ukuk backup")
                .type(String.class)
                .required(true)
                .build());
    }

    private static OptionSpec option(Setting setting) {
        var option = OptionSpec.builder(setting.option()).description(setting.meaning());
        return setting.label().isEmpty()
                ? option.type(boolean.class).build()
                : option.type(String.class).paramLabel(setting.label()).build();
    }

    private static void equip(CommandLine line) {
        var spec = line.getCommandSpec();
        if (spec.findOption("--help") == null) {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("shows this help")
                    .build());
        }
        Setting.ALL.stream()
                .filter(setting -> !setting.serving() && spec.findOption(setting.option()) == null)
                .forEach(setting -> spec.addOption(option(setting)));
        line.getSubcommands().values().forEach(Grammar::equip);
    }

    /// The settings among the options, wherever in the line they stand.
    static Map<String, String> settings(ParseResult parsed) {
        var settings = new TreeMap<String, String>();
        for (var part : parsed.asCommandLineList()) {
            for (var setting : Setting.ALL) {
                var option = part.getParseResult().matchedOption(setting.option());
                if (option != null
                        && settings.put(setting.name(), option.getValue().toString()) != null) {
                    throw Refusal.usage(setting.name() + ": was given twice.");
                }
            }
        }
        return settings;
    }

    /// The innermost command that was named.
    static ParseResult innermost(ParseResult parsed) {
        return parsed.hasSubcommand() ? innermost(parsed.subcommand()) : parsed;
    }
}
