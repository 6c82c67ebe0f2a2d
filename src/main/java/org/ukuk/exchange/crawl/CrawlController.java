package org.ukuk.exchange.crawl;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.ukuk.platform.web.Page;

/// Sitemap, robots and the description by which browsers add the centre to their search engines.
@Controller
class CrawlController {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final MediaType DESCRIPTION =
            MediaType.parseMediaType("application/opensearchdescription+xml;charset=UTF-8");

    /// Search pages have endless addresses; what they find is in the sitemap.
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /desk/
            Disallow: /account/
            Disallow: /*/search
            Disallow: /*/library?
            Allow: /

            Sitemap: %s/sitemap.xml
            """;

    private final Sitemap sitemap;
    private final OpenSearch openSearch;

    CrawlController(Sitemap sitemap, OpenSearch openSearch) {
        this.sitemap = sitemap;
        this.openSearch = openSearch;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(Page page) {
        return kept(XML, sitemap.index(page.origin()));
    }

    @GetMapping("/sitemap-pages.xml")
    ResponseEntity<byte[]> pages(Page page) {
        return kept(XML, sitemap.pages(page.origin()));
    }

    @GetMapping("/sitemap-{first:[0-9A-Z]{26}}.xml")
    ResponseEntity<byte[]> part(Page page, @PathVariable String first) {
        return kept(XML, sitemap.part(page.origin(), first));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(Page page) {
        var text = ROBOTS.formatted(page.origin()).getBytes(StandardCharsets.UTF_8);
        return kept(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8), text);
    }

    @GetMapping({"/opensearch.xml", "/{language:ky|ru|en}/opensearch.xml"})
    ResponseEntity<byte[]> openSearch(Page page) {
        return kept(DESCRIPTION, openSearch.description(page));
    }

    private static ResponseEntity<byte[]> kept(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .varyBy("Accept-Language")
                .body(body);
    }
}
