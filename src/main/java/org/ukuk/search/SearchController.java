package org.ukuk.search;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import org.ukuk.platform.web.Markdown;
import org.ukuk.platform.web.Page;
import org.ukuk.platform.web.Published;

@Controller
class SearchController {

    private final Search search;
    private final Suggestions suggestions;
    private final Listings listings;
    private final Misses misses;

    SearchController(Search search, Suggestions suggestions, Listings listings, Misses misses) {
        this.search = search;
        this.suggestions = suggestions;
        this.listings = listings;
        this.misses = misses;
    }

    @GetMapping("/{language:ky|ru|en}/search")
    View page(Page page, HttpServletRequest http) {
        var listing = listings.list(page, http.getParameterMap(), null);
        misses.notice(listing, page);
        return page.show("search/page", "listing", listing);
    }

    /// How questions can be asked; Markdown, one file a language.
    @Published
    @GetMapping("/{language:ky|ru|en}/search/help")
    View help(Page page) throws IOException {
        var text = new ClassPathResource("texts/search_" + page.language().code() + ".md");
        return page.show("search/help", "html", Markdown.page(text.getContentAsString(StandardCharsets.UTF_8)));
    }

    @GetMapping("/{language:ky|ru|en}/search.{extension}")
    ResponseEntity<byte[]> taken(Page page, @PathVariable String extension, HttpServletRequest http)
            throws IOException {
        var q = search.read(http.getParameterMap(), null).q();
        var title = q.isEmpty() ? page.say("search.title") : page.say("search.title-of", q);
        return listings.taken(page, http.getParameterMap(), null, extension, title, page.to("/search"));
    }

    @GetMapping("/{language:ky|ru|en}/suggest")
    @ResponseBody
    Suggestions.Suggested suggest(Page page, @RequestParam(defaultValue = "") String q) {
        return suggestions.of(q, page.language(), Viewer.of(page));
    }
}
