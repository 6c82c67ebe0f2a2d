package org.ukuk.platform.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.ukuk.platform.mail.EmailAddress;
import org.ukuk.platform.mail.MailServer;
import org.ukuk.platform.mail.MailWay;
import org.ukuk.platform.web.Network;

/// How this process was asked to run. Made once by the command line (options, then `UKUK_…` variables, then the
/// settings file), read by everything else; never consulted when the application is built.
@Component
public final class Settings {

    private final Path data;
    private final @Nullable String databaseUrl;
    private final @Nullable SearchCluster openSearch;
    private final boolean empty;
    private final boolean fourEyes;
    private final List<Network> trustedProxies;
    private final @Nullable MailWay mail;

    public Settings(Environment environment) {
        this.data = Path.of(environment.getProperty("ukuk.data", "data")).toAbsolutePath();
        this.databaseUrl = environment.getProperty("ukuk.database-url");
        this.openSearch = SearchCluster.of(environment.getProperty("ukuk.open-search-url", ""))
                .orElse(null);
        this.empty = environment.getProperty("ukuk.empty", Boolean.class, false);
        this.fourEyes = !environment.getProperty("ukuk.four-eyes", "on").equals("off");
        this.trustedProxies = Stream.of(
                        environment.getProperty("ukuk.trusted-proxy", "").split(","))
                .flatMap(one -> Network.of(one).stream())
                .toList();
        this.mail = mail(environment);
    }

    private static @Nullable MailWay mail(Environment environment) {
        var server = MailServer.of(environment.getProperty("ukuk.mail-url", ""));
        var from = EmailAddress.of(environment.getProperty("ukuk.mail-from", ""));
        var site = environment.getProperty("ukuk.public-url", "");
        return server.isEmpty() || from.isEmpty() || site.isEmpty()
                ? null
                : new MailWay(server.get(), from.get(), site);
    }

    /// The folder of everything the centre keeps: database, files, index, settings.
    public Path data() {
        return data;
    }

    /// The key that seals secrets in the database; the file is made when it is first needed.
    public Path key() {
        return data.resolve("secrets.key");
    }

    /// `jdbc:postgresql://…`; null for the SQLite file in the data folder.
    public @Nullable String databaseUrl() {
        return databaseUrl;
    }

    /// Where OpenSearch answers; null for the index in the data folder.
    public @Nullable SearchCluster openSearch() {
        return openSearch;
    }

    /// Whether a new centre opens without the starter collection.
    public boolean empty() {
        return empty;
    }

    /// Whether a text is published by somebody else than its only writer.
    public boolean fourEyes() {
        return fourEyes;
    }

    /// Proxies in front that are believed what they say of the reader's side; none unless some were named.
    public List<Network> trustedProxies() {
        return trustedProxies;
    }

    /// How letters leave; null when this centre sends none.
    public @Nullable MailWay mail() {
        return mail;
    }
}
