package org.ukuk.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Finder;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.exchange.WholeFormat;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import org.ukuk.platform.i18n.Language;
import org.ukuk.thesaurus.Concepts;
import org.ukuk.thesaurus.Skos;
import picocli.CommandLine;

/// Writes all public items, those that a search finds, or the thesaurus, into a file. The file appears whole or not at
/// all.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandLine.Command(name = "export", description = "Writes everything published into one file.")
final class Export implements Command {

    private final Items items;
    private final Finder finder;
    private final Kinds kinds;
    private final ItemsJson json;
    private final List<ResultFormat> formats;
    private final List<WholeFormat> archives;
    private final Concepts concepts;

    @CommandLine.Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description =
                    "json, csv, xlsx, bib, ris, csl.json, akn for the texts of instruments (ZIP), or skos for the thesaurus")
    String format = "";

    @CommandLine.Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "the file to write; replaced when it exists")
    String file = "";

    @CommandLine.Option(names = "--kind", paramLabel = "KIND", description = "only items of this kind")
    @Nullable
    String kind;

    @CommandLine.Option(
            names = "--origin",
            paramLabel = "URL",
            description = "where the centre is found, for addresses in the file; ${DEFAULT-VALUE}",
            defaultValue = "http://localhost:8080")
    String origin = "";

    @CommandLine.Option(
            names = "--query",
            paramLabel = "WORDS",
            description = "only what a search finds: words, or the address of a search with all it is narrowed to")
    @Nullable
    String query;

    Export(
            Items items,
            Finder finder,
            Kinds kinds,
            ItemsJson json,
            List<ResultFormat> formats,
            List<WholeFormat> archives,
            Concepts concepts) {
        this.items = items;
        this.finder = finder;
        this.kinds = kinds;
        this.json = json;
        this.formats = formats;
        this.archives = archives;
        this.concepts = concepts;
    }

    @Override
    public int run(Call call) throws IOException {
        if (kind != null && kinds.find(kind).isEmpty()) {
            throw Refusal.usage("No kind of item is called " + kind + ".");
        }
        var writing = writing(call);
        var target = call.path(file).toAbsolutePath();
        var part = Files.createTempFile(target.getParent(), ".export", ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writing.to(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        call.out().println("Wrote " + target + " (" + Files.size(target) / 1000 + " KB).");
        return 0;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Writing writing(Call call) {
        if (format.equals("skos") && query != null) {
            throw Refusal.usage("--query looks among items; the thesaurus is written whole.");
        }
        var chosen = query == null ? walk(call) : found(query, call);
        return switch (format) {
            case "json" -> out -> json.write(chosen, origin, out);
            case "skos" -> out -> Skos.write(concepts.thesaurus().all(), origin, skos(), out);
            default -> {
                var archive = archives.stream()
                        .filter(one -> one.code().equals(format))
                        .findFirst();
                if (archive.isPresent()) {
                    yield out -> archive.get().write(chosen, out);
                }
                var known = formats.stream()
                        .filter(one -> one.extension().equals(format))
                        .findFirst()
                        .orElseThrow(this::unknown);
                var listing = new ResultFormat.Listing("Ukuk", origin, origin, Language.RU, chosen);
                yield out -> known.write(listing, out);
            }
        };
    }

    private Iterable<Item> walk(Call call) {
        long total = items.count();
        return new Walk(items, kind, done -> {
            call.progress().stopIfCancelled();
            call.progress().at(done, total, "items");
        });
    }

    private List<Item> found(String words, Call call) {
        try {
            var ids = finder.ids(asAddress(words), Language.RU);
            if (ids.size() == Items.MOST) {
                call.out().println("More was found: only the first " + Items.MOST + " are written.");
            }
            return items.all(ids).stream()
                    .filter(item -> item.isVisibleTo(null) && (kind == null || kind.equals(item.kind())))
                    .toList();
        } catch (IllegalArgumentException wrong) {
            throw Refusal.usage("--query " + words + ": cannot be read as the address of a search.");
        }
    }

    /// What stands behind the `?` of a search's address; bare words are made one.
    static String asAddress(String words) {
        if (words.matches("(\\S*\\?)?[a-z.-]+=\\S*")) {
            return words.substring(words.indexOf('?') + 1);
        }
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Skos.Format skos() {
        return Skos.Format.of(file).orElse(Skos.Format.TTL);
    }

    private Refusal unknown() {
        var known = Stream.of(
                        Stream.of("json", "skos"),
                        archives.stream().map(WholeFormat::code),
                        formats.stream().map(ResultFormat::extension))
                .flatMap(codes -> codes)
                .sorted()
                .collect(Collectors.joining(", "));
        return Refusal.usage("The format " + format + " is not known; there are " + known + ".");
    }
}
