package org.ukuk.exchange.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.ukuk.catalogue.Card;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Kinds;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.platform.web.Markdown;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

/// How to take our data, and what is new, as a page and as a feed.
@Controller
class DataController {

    private static final int NEWEST = 50;

    private final Items items;
    private final Kinds kinds;
    private final List<ResultFormat> formats;

    DataController(Items items, Kinds kinds, List<ResultFormat> formats) {
        this.items = items;
        this.kinds = kinds;
        this.formats = formats;
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/about/data")
    View data(Page page) {
        var file = new ClassPathResource("texts/data_" + page.language().code() + ".md");
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8);
            return page.show("exchange/data", "html", Markdown.html(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Published
    @GetMapping("/{language:ky|ru|en}/new")
    View newest(Page page) {
        var cards = newest().stream()
                .map(item -> Card.from(item, kinds, page.language()))
                .toList();
        return page.show("exchange/new", "cards", cards);
    }

    @GetMapping("/{language:ky|ru|en}/new.atom")
    ResponseEntity<byte[]> feed(Page page) throws IOException {
        var title = page.say("exchange.new");
        var address = page.absolute(page.to("/new"));
        var listing = new ResultFormat.Listing(title, address, page.origin(), page.language(), newest());
        var atom = formats.stream()
                .filter(format -> format.extension().equals("atom"))
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        atom.write(listing, out);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(atom.mediaType()))
                .body(out.toByteArray());
    }

    private List<Item> newest() {
        return items.newest(kinds.all().stream().map(Kind::code).toList(), NEWEST);
    }
}
