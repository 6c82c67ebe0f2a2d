package org.ukuk.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemFiles;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Passage;
import org.ukuk.catalogue.Revisions;
import org.ukuk.catalogue.StoredFile;
import org.ukuk.platform.web.NotHere;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;
import org.ukuk.search.Results.Snippet;
import org.ukuk.search.Search;
import org.ukuk.search.SearchAway;
import org.ukuk.search.SearchBusy;
import org.ukuk.search.Viewer;

/// The text of a publication's files as light pages, a few of a file's at a time, and the PDF itself.
@Controller
class ReaderController {

    private static final int PAGES = 10;
    private static final int LETTERS = 60_000;
    private static final int LONGEST_QUERY = 500;

    private final Items items;
    private final ItemFiles files;
    private final Search search;

    ReaderController(Items items, ItemFiles files, Search search) {
        this.items = items;
        this.files = files;
        this.search = search;
    }

    /// Without a query from the first page on; `#page-12` then finds its place with a small script.
    ///
    /// @param file id of the file; without it the one that suits the reader best
    /// @param number of a page; the pages around it are shown
    /// @param q words to find and mark
    @Published
    @GetMapping("/{language:ky|ru|en}/library/{slug}/read")
    View read(
            Page page,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String file,
            @RequestParam(name = "page", required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String q) {
        var item = find(slug, page);
        var readable = attached(item).stream().filter(StoredFile::isReadable).toList();
        var query = q == null ? "" : q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUERY));
        var places = places(item, query, page, readable);
        var chosen = choose(file, readable, places, item, page);
        if (chosen == null) {
            return page.show("library/unread", "item", item);
        }
        var here = places.stream().filter(p -> p.file().equals(chosen.id())).toList();
        int first = here.isEmpty() ? 1 : here.getFirst().page();
        int at = Math.min(Revisions.number(number).orElse(first), chosen.pages());
        var passages = window(chosen, at);
        var marking = new Marking(query, here);
        return page.show(
                "library/read",
                "view",
                new ReaderView(
                        item,
                        page.to("/library/" + slug),
                        chosen,
                        readable,
                        passages.stream()
                                .map(p -> new ReaderView.Sheet(p.page(), marking.paragraphs(p.text())))
                                .toList(),
                        query,
                        here,
                        files.outline(chosen.id())));
    }

    /// The pages around one, in steps of ten; fewer when they are very long.
    private List<Passage> window(StoredFile file, int at) {
        int from = Math.max(1, (at - 1) / PAGES * PAGES + 1);
        var passages = files.passages(file.id(), from, PAGES);
        long letters = 0;
        for (int i = 0; i < passages.size(); i++) {
            letters += passages.get(i).text().length();
            if (letters > LETTERS && passages.get(i).page() >= at) {
                return passages.subList(0, i + 1);
            }
        }
        return passages;
    }

    private List<Snippet> places(Item item, String query, Page page, List<StoredFile> readable) {
        if (query.isEmpty()) {
            return List.of();
        }
        try {
            var ids = readable.stream().map(StoredFile::id).toList();
            return search.within(item.id(), query, page.language(), Viewer.of(page)).stream()
                    .filter(place -> ids.contains(place.file()))
                    .toList();
        } catch (SearchAway | SearchBusy later) {
            // The text is there all the same; only words as typed are marked.
            return List.of();
        }
    }

    private static @Nullable StoredFile choose(
            @Nullable String file, List<StoredFile> readable, List<Snippet> places, Item item, Page page) {
        var wish = file != null
                ? file
                : places.isEmpty() ? null : places.getFirst().file();
        if (wish == null) {
            return PublicationPage.reading(readable, page.language(), item).orElse(null);
        }
        return readable.stream().filter(f -> f.id().equals(wish)).findFirst().orElseThrow(NotHere::page);
    }

    /// The PDF in the page; without a script, a link to it.
    @GetMapping("/{language:ky|ru|en}/library/{slug}/pdf")
    View pdf(
            Page page,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String file,
            @RequestParam(name = "page", required = false) @Nullable String number) {
        var item = find(slug, page);
        var chosen = attached(item).stream()
                .filter(f -> f.isPdf() && (file == null || f.id().equals(file)))
                .findFirst()
                .orElseThrow(NotHere::page);
        int at = Revisions.number(number).orElse(1);
        return page.show("library/pdf", "item", item, "file", chosen, "at", at);
    }

    private Item find(String slug, Page page) {
        return items.find(PublicationKind.CODE, slug)
                .filter(item -> item.isVisibleTo(page.role()))
                .orElseThrow(() -> NotHere.at(PublicationKind.CODE, slug));
    }

    private List<StoredFile> attached(Item item) {
        return files.of(item.id()).stream()
                .filter(f ->
                        item.content().files().stream().anyMatch(a -> a.file().equals(f.id())))
                .toList();
    }
}
