package org.ukuk.exchange.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class CrawlTest {

    private static final Centre CENTRE = Centre.onSqlite();

    private static String bring(String slug, String title) {
        return CENTRE.bean(Catalogue.class)
                .bring(
                        Optional.empty(),
                        "publication",
                        inEnglish(title).with("type", "report").at(slug).build(),
                        null,
                        Actor.CENTRE)
                .item();
    }

    @Test
    void the_feed_of_what_is_new_is_valid_and_keeps_its_ids() throws Exception {
        var id = bring("feed-one", "Rights & <wages>\u0007");
        var feed = (Feed) new WireFeedInput()
                .build(new StringReader(CENTRE.get("/ru/new.atom").body()));
        assertThat(feed.getId()).isEqualTo(CENTRE.address() + "/ru/new");
        assertThat(feed.getUpdated()).isNotNull();
        assertThat(feed.getOtherLinks())
                .anyMatch(link ->
                        link.getRel().equals("self") && link.getHref().equals(CENTRE.address() + "/ru/new.atom"));
        assertThat(feed.getEntries()).anySatisfy(entry -> {
            assertThat(entry.getId()).isEqualTo(CENTRE.address() + "/id/" + id);
            assertThat(entry.getTitle()).isEqualTo("Rights & <wages>");
            assertThat(entry.getUpdated()).isNotNull();
            assertThat(entry.getAlternateLinks().getFirst().getHref()).endsWith("/ru/library/feed-one");
        });
    }

    @Test
    void the_page_of_what_is_new_points_to_its_feed() {
        bring("feed-two", "Newest of all");
        assertThat(CENTRE.get("/en/new").body()).contains("Newest of all", "/en/new.atom");
    }

    @Test
    void the_sitemap_leads_to_every_public_page_in_three_languages() {
        bring("in-the-map", "In the map");
        var index = CENTRE.get("/sitemap.xml").body();
        assertThat(index).contains("/sitemap-pages.xml");
        var part = index.replaceAll("(?s).*(/sitemap-[0-9A-Z]{26}\\.xml).*", "$1");
        assertThat(CENTRE.get(part).body())
                .contains("<loc>" + CENTRE.address() + "/ky/library/in-the-map</loc>")
                .contains("hreflang=\"en\" href=\"" + CENTRE.address() + "/en/library/in-the-map\"");
        assertThat(CENTRE.get("/sitemap-pages.xml").body()).contains("/ky/library<", "/ru/topics<", "/en/about/data<");
    }

    @ParameterizedTest
    @EnumSource
    void parts_of_the_map_meet_without_gap_or_overlap(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var all = new ArrayList<String>();
            for (int i = 0; i < 7; i++) {
                all.add(here.bring(inEnglish("Item " + i).build()));
            }
            all.sort(String::compareTo);
            here.catalogue.archive(all.removeFirst(), Actor.CENTRE);
            assertThat(here.items.everyNth(2)).containsExactly(all.get(0), all.get(2), all.get(4));
            assertThat(here.items.everyNth(1)).isEqualTo(all);
            assertThat(here.items.addresses(all.get(2), 2))
                    .extracting(address -> address.id())
                    .isEqualTo(List.of(all.get(2), all.get(3)));
        }
    }

    @Test
    void robots_are_kept_from_the_desk_and_shown_the_map() {
        assertThat(CENTRE.get("/robots.txt").body())
                .contains("Disallow: /desk/", "Sitemap: " + CENTRE.address() + "/sitemap.xml");
    }

    @ParameterizedTest
    @EnumSource
    void a_browser_can_add_the_search_in_each_language(Language language) {
        var answer = CENTRE.get("/" + language.code() + "/opensearch.xml");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/opensearchdescription+xml");
        assertThat(answer.body())
                .contains("template=\"" + CENTRE.address() + "/" + language.code() + "/search?q={searchTerms}\"");
        assertThat(answer.body().replaceAll("(?s).*<ShortName>(.*)</ShortName>.*", "$1"))
                .hasSizeLessThanOrEqualTo(16);
    }

    @ParameterizedTest
    @EnumSource
    void how_to_take_data_is_told_in_each_language(Language language) {
        var answer = CENTRE.get("/" + language.code() + "/about/data");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/sitemap.xml", ".csl.json", "/" + language.code() + "/new.atom");
    }
}
