package org.ukuk.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.ItemViews;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.exchange.Citations;
import org.ukuk.library.PublicationView.Line;
import org.ukuk.platform.extraction.Extraction.Heading;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Names;
import org.ukuk.platform.web.Page;

/// Gathers what the page of a publication shows.
@Component
class PublicationPage {

    private static final int HEADINGS = 40;

    private final ItemViews views;
    private final ItemFiles files;
    private final Citations citations;

    PublicationPage(ItemViews views, ItemFiles files, Citations citations) {
        this.views = views;
        this.files = files;
        this.citations = citations;
    }

    /// @param item the version to show
    /// @param current the current version
    PublicationView of(Item item, Item current, Page page) {
        var language = page.language();
        var lines = lines(item, current, language);
        var reading = reading(lines.stream().filter(Line::open).map(Line::file).toList(), language, item);
        return new PublicationView(
                views.of(item, current, page),
                lines,
                reading.orElse(null),
                reading.map(this::contents).orElse(List.of()),
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
}
