package org.ukuk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import tools.jackson.databind.json.JsonMapper;

class HeadsTest {

    private static final Centre CENTRE = Centre.onSqlite();

    private static String page() {
        CENTRE.bean(Catalogue.class)
                .bring(
                        Optional.empty(),
                        "publication",
                        inEnglish("Wages </script><script>alert(1)</script> & \"rights\"")
                                .with("type", "article")
                                .with("authors", "Reeves, Madeleine", "{Ministry of Labour}")
                                .with("container", "American Ethnologist")
                                .with("pages", "508–524")
                                .with("date", "2013-08")
                                .at("head-one")
                                .build(),
                        null,
                        Actor.CENTRE);
        return CENTRE.get("/en/library/head-one").body();
    }

    @Test
    void the_page_of_an_item_tells_machines_what_it_is() {
        assertThat(page())
                .contains(
                        "<meta name=\"citation_author\" content=\"Reeves, Madeleine\">",
                        "<meta name=\"citation_publication_date\" content=\"2013/08\">",
                        "<meta name=\"citation_journal_title\" content=\"American Ethnologist\">",
                        "<meta name=\"citation_lastpage\" content=\"524\">",
                        "<meta name=\"DC.creator\" content=\"Ministry of Labour\">",
                        "<link rel=\"canonical\" href=\"" + CENTRE.address() + "/en/library/head-one\">",
                        ".csl.json\">")
                .contains("id=\"cite\"");
    }

    @Test
    void a_meeting_tells_machines_when_where_and_whose_it_is() {
        var meeting = inEnglish("A round table")
                .with("type", "round-table")
                .with("date", "2013-03-26")
                .with("end", "2013-03-27")
                .with("place.en", "Bishkek")
                .with("organisers", "A policy research centre")
                .at("head-meeting")
                .build();
        CENTRE.bean(Catalogue.class).bring(Optional.empty(), "event", meeting, null, Actor.CENTRE);
        var page = CENTRE.get("/en/events/head-meeting").body();
        assertThat(page)
                .contains(
                        "<meta name=\"citation_title\" content=\"A round table\">",
                        "<meta name=\"DC.type\" content=\"Event\">",
                        "<link rel=\"canonical\" href=\"" + CENTRE.address() + "/en/events/head-meeting\">");
        var thing = JsonMapper.shared()
                .readTree(page.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"));
        assertThat(List.of("/@type", "/startDate", "/endDate", "/location/name", "/organizer/0/name"))
                .extracting(property -> thing.at(property).asString())
                .containsExactly("Event", "2013-03-26", "2013-03-27", "Bishkek", "A policy research centre");
    }

    @Test
    void its_linked_data_can_be_read_and_ends_no_script() {
        var data = page().replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
        var thing = JsonMapper.shared().readTree(data);
        assertThat(thing.at("/@type").asString()).isEqualTo("ScholarlyArticle");
        assertThat(thing.at("/name").asString()).contains("</script><script>alert(1)");
    }
}
