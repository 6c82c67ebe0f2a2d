package org.ukuk.exchange.permanent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import tools.jackson.databind.json.JsonMapper;

class PermanentControllerTest {

    private static final Centre CENTRE = Centre.onSqlite();

    private static String bring(Content content) {
        return CENTRE.bean(Catalogue.class)
                .bring(Optional.empty(), "publication", content, null, Actor.CENTRE)
                .item();
    }

    private static Content aReport(String slug) {
        return inEnglish("Wages & rights </script><b>")
                .andRussian("Зарплата и права")
                .with("type", "report")
                .with("authors", "Асанова, Айгүл", "{Ministry of Labour}")
                .with("date", "2013-03")
                .with("languages", "en")
                .at(slug)
                .build();
    }

    @Test
    void a_permanent_address_leads_to_the_page_in_the_readers_language() {
        var id = bring(aReport("permanent-one"));
        var answer = CENTRE.get("/id/" + id, "Accept-Language", "ky");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/ky/library/permanent-one");
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
        assertThat(CENTRE.get("/id/" + id.toLowerCase(java.util.Locale.ROOT)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_machine_that_asks_for_data_is_led_to_it() {
        var id = bring(aReport("permanent-two"));
        var answer = CENTRE.get("/id/" + id, "Accept", "application/ld+json");
        assertThat(answer.headers().firstValue("Location")).contains("/id/" + id + ".jsonld");
    }

    @Test
    void linked_data_names_the_thing_its_authors_and_its_date() {
        var id = bring(aReport("permanent-three"));
        var thing =
                JsonMapper.shared().readTree(CENTRE.get("/id/" + id + ".jsonld").body());
        assertThat(thing.at("/@type").asString()).isEqualTo("Report");
        assertThat(thing.at("/@id").asString()).isEqualTo(CENTRE.address() + "/id/" + id);
        assertThat(thing.at("/author/0/givenName").asString()).isEqualTo("Айгүл");
        assertThat(thing.at("/author/1/@type").asString()).isEqualTo("Organization");
        assertThat(thing.at("/datePublished").asString()).isEqualTo("2013-03");
        assertThat(thing.at("/alternateName/0/@language").asString()).isEqualTo("ru");
    }

    @Test
    void the_api_gives_everything_published() {
        var id = bring(aReport("permanent-four"));
        var record =
                JsonMapper.shared().readTree(CENTRE.get("/api/v1/items/" + id).body());
        assertThat(record.at("/texts/ru/title").asString()).isEqualTo("Зарплата и права");
        assertThat(record.at("/fields/authors/1").asString()).isEqualTo("{Ministry of Labour}");
        assertThat(record.at("/pages/ky").asString()).endsWith("/ky/library/permanent-four");
    }

    @Test
    void unchanged_data_is_not_sent_twice() {
        var address = "/id/" + bring(aReport("permanent-five")) + ".bib";
        var tag = CENTRE.get(address).headers().firstValue("ETag").orElseThrow();
        assertThat(CENTRE.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void what_was_removed_is_gone_with_its_reason_and_what_never_was_is_not_found() {
        var id = bring(aReport("permanent-six"));
        CENTRE.bean(Catalogue.class).remove(id, "Withdrawn by its author", null, Actor.CENTRE);
        var gone = CENTRE.get("/id/" + id);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Withdrawn by its author");
        assertThat(CENTRE.get("/id/" + id + ".json").statusCode()).isEqualTo(410);
        assertThat(CENTRE.get("/id/00000000000000000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_public_is_not_found_and_a_strange_format_neither() {
        var shown = aReport("permanent-seven");
        var hidden = new Content(
                shown.slug(),
                Content.DESK,
                shown.original(),
                shown.texts(),
                shown.topics(),
                shown.countries(),
                shown.links(),
                shown.sources(),
                shown.checkedOn(),
                shown.unverified(),
                shown.fields(),
                shown.files());
        var id = bring(hidden);
        assertThat(CENTRE.get("/id/" + id).statusCode()).isEqualTo(404);
        assertThat(CENTRE.get("/id/" + id + ".json").statusCode()).isEqualTo(404);
        assertThat(CENTRE.get("/id/" + bring(aReport("permanent-eight")) + ".exe")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_concepts_address_leads_to_its_topic() {
        assertThat(CENTRE.get("/id/concept/unpaid-wages", "Accept-Language", "en")
                        .headers()
                        .firstValue("Location"))
                .contains("/en/topics/unpaid-wages");
    }
}
