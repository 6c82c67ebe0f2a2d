package org.ukuk.platform.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.mail.MailServer;
import org.ukuk.platform.web.Network;

/// A setting of `ukuk`: the option `--name`, the variable `UKUK_NAME`, the line `name = …` of the settings file.
///
/// @param label stands for the value in the help
/// @param meaning what it sets, for the help
/// @param expected what a good value is, for the refusal of a bad one
/// @param serving whether only `serve` takes it as an option
record Setting(String name, String label, String meaning, String expected, Predicate<String> isGood, boolean serving) {

    static final Setting DATA = new Setting(
            "data", "DIR", "the folder of everything the centre keeps", "a folder", value -> !value.isBlank(), false);
    static final Setting FILE = new Setting(
            "settings",
            "FILE",
            "the settings file, instead of ukuk.properties in the data folder",
            "a file",
            value -> !value.isBlank(),
            false);
    static final Setting DATABASE_URL = new Setting(
            "database-url",
            "URL",
            "a PostgreSQL database, instead of SQLite in the data folder",
            "an address like jdbc:postgresql://host/database",
            value -> value.matches("jdbc:postgresql:\\S+"),
            false);
    static final Setting OPEN_SEARCH_URL = new Setting(
            "open-search-url",
            "URL",
            "OpenSearch, one node or several with commas between, instead of the index in the data folder",
            "an address like http://host:9200 or https://user:password@host:9200",
            value -> SearchCluster.of(value).isPresent(),
            false);
    static final Setting PORT = new Setting(
            "port",
            "PORT",
            "where it listens; 8080 by default, 0 takes a free one",
            "a number from 0 to 65535",
            Setting::isPort,
            true);
    static final Setting BIND = new Setting(
            "bind",
            "ADDRESS",
            "the address it listens on; 127.0.0.1 by default",
            "an IP address or the name of this machine",
            value -> value.matches("[0-9A-Za-z.:%-]+"),
            true);
    static final Setting EMPTY = new Setting(
            "empty",
            "",
            "opens a new centre without the starter collection",
            "true or false",
            value -> value.matches("true|false"),
            true);

    static final Setting FOUR_EYES = new Setting(
            "four-eyes",
            "on|off",
            "whether somebody else than its only writer publishes a text; on by default",
            "on or off",
            value -> value.matches("on|off"),
            true);

    static final Setting TRUSTED_PROXY = new Setting(
            "trusted-proxy",
            "ADDRESSES",
            "proxies in front whose X-Forwarded headers are believed, such as 127.0.0.1 or 10.0.0.0/8,fd00::/8",
            "a list of addresses or networks like 10.0.0.0/8, with commas between",
            value -> Stream.of(value.split(",")).allMatch(one -> Network.of(one).isPresent()),
            true);

    static final Setting MAIL_URL = new Setting(
            "mail-url",
            "URL",
            "the server that takes letters, smtp://user:password@host:port or smtps://…; none by default",
            "an address like smtp://user:password@host:587",
            value -> MailServer.of(value).isPresent(),
            true);
    static final Setting MAIL_FROM = new Setting(
            "mail-from",
            "ADDRESS",
            "the address letters come from",
            "an e-mail address",
            value -> EmailAddress.of(value).isPresent(),
            true);
    static final Setting PUBLIC_URL = new Setting(
            "public-url",
            "URL",
            "where readers find the centre, for links in letters",
            "an address like https://host",
            value -> value.matches("https?://[0-9A-Za-z.:\\[\\]-]+"),
            true);

    static final List<Setting> ALL = List.of(
            DATA,
            FILE,
            DATABASE_URL,
            OPEN_SEARCH_URL,
            PORT,
            BIND,
            EMPTY,
            FOUR_EYES,
            TRUSTED_PROXY,
            MAIL_URL,
            MAIL_FROM,
            PUBLIC_URL);

    static Optional<Setting> named(String name) {
        return ALL.stream().filter(setting -> setting.name.equals(name)).findFirst();
    }

    private static boolean isPort(String value) {
        return value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= 65_535;
    }

    String option() {
        return "--" + name;
    }

    String variable() {
        return "UKUK_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// @param from where the value was given
    /// @throws Refusal naming the setting
    String require(String value, String from) {
        if (!isGood.test(value)) {
            throw Refusal.usage("%s: “%s” is not %s (%s).".formatted(name, withoutSecret(value), expected, from));
        }
        return value;
    }

    /// A password in an address is nobody's business, not even when the address is wrong.
    private static String withoutSecret(String value) {
        return value.replaceAll("(?<=//)\\S*(?=@)", "…");
    }
}
