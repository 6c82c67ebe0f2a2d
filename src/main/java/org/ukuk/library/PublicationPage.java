package org.ukuk.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.Revisions;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.exchange.Citations;
import org.ukuk.library.PublicationView.Group;
import org.ukuk.library.PublicationView.Line;
import org.ukuk.library.PublicationView.Named;
import org.ukuk.platform.extraction.Extraction.Heading;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;
import org.ukuk.thesaurus.Concepts;

/// Gathers what the page of a publication shows. Every list is bounded, so a publication with thousands of links costs
/// what a small one does.
@Component
class PublicationPage {

    private static final int LINKS = 25;
    private static final int VERSIONS = 10;
    private static final int HEADINGS = 40;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final PublicationKind kind;
    private final Facts facts;
    private final Concepts concepts;
    private final ItemFiles files;
    private final Links links;
    private final Revisions revisions;
    private final Citations citations;

    PublicationPage(
            PublicationKind kind,
            Facts facts,
            Concepts concepts,
            ItemFiles files,
            Links links,
            Revisions revisions,
            Citations citations) {
        this.kind = kind;
        this.facts = facts;
        this.concepts = concepts;
        this.files = files;
        this.links = links;
        this.revisions = revisions;
        this.citations = citations;
    }

    /// A positive number of at most six digits, as versions and pages are named in addresses.
    static Optional<Integer> number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /// @param item the version to show
    /// @param current the current version
    PublicationView of(Item item, Item current, Page page) {
        var language = page.language();
        var thesaurus = concepts.thesaurus();
        var lines = lines(item, current, language);
        var reading = reading(lines.stream().filter(Line::open).map(Line::file).toList(), language, item);
        var around = links.around(item.id(), language, LINKS);
        return new PublicationView(
                item,
                current.revision(),
                page.to("/library/" + item.slug()),
                item.shown(language),
                kind.overline(item, language),
                item.content().topics().stream()
                        .map(id -> new Named(id, thesaurus.label(id, language)))
                        .toList(),
                facts.of(item, language),
                lines,
                reading.orElse(null),
                reading.map(this::contents).orElse(List.of()),
                groups(around),
                around.size() >= LINKS,
                revisions.of(item.id(), VERSIONS),
                citations.of(item, page.origin(), language));
    }

    /// The attached files, in their order.
    private List<Line> lines(Item item, Item current, Language language) {
        if (item.content().files().isEmpty()) {
            return List.of();
        }
        var stored = files.of(item.id()).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return item.content().files().stream()
                .flatMap(attached -> Optional.ofNullable(stored.get(attached.file())).stream()
                        .map(file -> new Line(
                                file,
                                Names.language(language, attached.language()),
                                current.content().files().contains(attached))))
                .toList();
    }

    /// The file to read: in the reader's language, else in the original's, else the first.
    static Optional<StoredFile> reading(List<StoredFile> files, Language language, Item item) {
        var wishes = List.of(language.code(), item.content().original().code());
        return files.stream().filter(StoredFile::isReadable).min(Comparator.comparingInt(file -> {
            int place = wishes.indexOf(file.language());
            return place < 0 ? wishes.size() : place;
        }));
    }

    /// The upper levels of a file's table of contents, as many as a page can bear.
    private List<Heading> contents(StoredFile file) {
        var all = files.outline(file.id());
        for (int depth = 3; depth > 1; depth--) {
            int deepest = depth;
            var upper = all.stream().filter(h -> h.level() <= deepest).toList();
            if (upper.size() <= HEADINGS) {
                return upper;
            }
        }
        return all.stream().filter(h -> h.level() == 1).limit(HEADINGS).toList();
    }

    private static List<Group> groups(List<Links.Seen> around) {
        Map<String, List<Links.Seen>> byVerb = new LinkedHashMap<>();
        around.forEach(link ->
                byVerb.computeIfAbsent(link.verb(), v -> new ArrayList<>()).add(link));
        return byVerb.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }
}
