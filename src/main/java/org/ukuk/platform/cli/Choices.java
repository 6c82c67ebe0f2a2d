package org.ukuk.platform.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// What was chosen for each setting: by an option, else by a variable `UKUK_…`, else in the settings file. Whatever is
/// unknown, malformed or contradictory is refused by its name.
final class Choices {

    private final Map<String, String> values = new HashMap<>();
    private final Path folder;

    private Choices(Path folder) {
        this.folder = folder;
    }

    /// @param folder relative paths start here
    /// @param home the data folder lies here when nobody says where
    /// @param options values by the names of the settings
    static Choices of(Path folder, Path home, Map<String, String> options, Map<String, String> environment) {
        var choices = new Choices(folder);
        options.forEach((name, value) -> choices.take(name, value, "the option --" + name));
        new TreeMap<>(environment).forEach((variable, value) -> {
            if (variable.startsWith("UKUK_")) {
                choices.takeVariable(variable, value);
            }
        });
        choices.readFile(home);
        choices.requireWhatMailNeeds();
        choices.values.putIfAbsent("data", home.resolve("data").toString());
        choices.values.put(
                "data", folder.resolve(choices.of(Setting.DATA)).normalize().toString());
        return choices;
    }

    private void takeVariable(String variable, String value) {
        var setting = Setting.ALL.stream()
                .filter(one -> one.variable().equals(variable))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(variable + ": there is no such setting (environment variable)."));
        take(setting.name(), value, "the environment variable " + variable);
    }

    private void take(String name, String value, String from) {
        var setting = Setting.named(name)
                .orElseThrow(() -> Refusal.usage("%s: there is no such setting (%s).".formatted(name, from)));
        values.putIfAbsent(name, setting.require(value, from));
    }

    private void readFile(Path home) {
        var named = values.get(Setting.FILE.name());
        var data =
                folder.resolve(values.getOrDefault("data", home.resolve("data").toString()));
        var file = named == null ? data.resolve("ukuk.properties") : folder.resolve(named);
        if (named == null && !Files.exists(file)) {
            return;
        }
        var lines = new OncePerKey();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.usage("settings: %s cannot be read (%s).".formatted(file, e));
        }
        if (lines.containsKey("settings") || (named == null && lines.containsKey("data"))) {
            throw Refusal.usage("%s: does not belong into %s, which was found by it."
                    .formatted(lines.containsKey("settings") ? "settings" : "data", file));
        }
        lines.forEach((name, value) -> take((String) name, ((String) value).strip(), "the file " + file));
    }

    /// Letters need a server, a sender and an address for their links: all or none.
    private void requireWhatMailNeeds() {
        for (var needed : List.of(Setting.MAIL_FROM, Setting.PUBLIC_URL)) {
            if (values.containsKey(Setting.MAIL_URL.name()) && !values.containsKey(needed.name())) {
                throw Refusal.usage("%s: needed beside mail-url, %s.".formatted(needed.name(), needed.expected()));
            }
        }
        if (values.containsKey(Setting.MAIL_FROM.name()) && !values.containsKey(Setting.MAIL_URL.name())) {
            throw Refusal.usage("mail-url: needed beside mail-from, " + Setting.MAIL_URL.expected() + ".");
        }
    }

    String of(Setting setting) {
        return values.getOrDefault(setting.name(), "");
    }

    Path data() {
        return Path.of(of(Setting.DATA));
    }

    /// For work without readers: any free port, this machine only.
    void keepToYourself() {
        values.put("port", "0");
        values.put("bind", "127.0.0.1");
    }

    /// As the application reads them.
    Map<String, Object> asProperties() {
        var properties = new HashMap<String, Object>();
        values.forEach((name, value) -> properties.put("ukuk." + name, value));
        properties.put("server.port", values.getOrDefault("port", "8080"));
        properties.put("server.address", values.getOrDefault("bind", "127.0.0.1"));
        return properties;
    }

    /// A file that says two things about one setting is refused.
    private static final class OncePerKey extends Properties {

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw Refusal.usage(key + ": stands twice in the settings file.");
            }
            return super.put(key, value);
        }
    }
}
