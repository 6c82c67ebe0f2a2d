package org.ukuk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Link;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;

class GapPagesTest {

    private static Contents aGap(String title, String severity, String feasibility, String status) {
        return Contents.inEnglish(title)
                .with("missing", "no-law")
                .with("severity", severity)
                .with("severity-reason.en", "Because many lose their wages.")
                .with("feasibility", feasibility)
                .with("feasibility-reason.ru", "Потому что закон уже пишут.")
                .with("status", status);
    }

    private static String publish(Centre centre, Optional<String> item, String kind, Content content) {
        return centre.bean(Catalogue.class)
                .bring(item, kind, content, null, Actor.CENTRE)
                .item();
    }

    private static String body(Centre centre, String path) {
        var answer = centre.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource({"5,3,HIGH", "4,4,HIGH", "2,4,MEDIUM", "7,5,LOW", "2,3,LOW", "x,5,LOW"})
    void the_priority_is_how_grave_times_how_feasible(String severity, String feasibility, Priority priority) {
        assertThat(Priority.of(aGap("Any", severity, feasibility, "open").build()))
                .isEqualTo(priority);
    }

    @ParameterizedTest
    @EnumSource
    void a_gap_tells_its_reasons_in_the_language_they_are_in_and_how_its_status_changed(Databases databases) {
        var centre = Centre.on(databases);
        var open = aGap("Turning gap", "5", "4", "open").at("turning-gap").build();
        var id = publish(centre, Optional.empty(), GapKind.CODE, open);
        publish(centre, Optional.of(id), GapKind.CODE, open.withField("groups", List.of("women")));
        publish(
                centre,
                Optional.of(id),
                GapKind.CODE,
                open.withField("status", List.of("closed")).withField("since", List.of("2026-03")));
        publish(centre, Optional.of(id), GapKind.CODE, open.withField("status", List.of("reopened")));
        var page = body(centre, "/en/gaps/turning-gap");
        assertThat(page)
                .contains("20 of 25", "Because many lose their wages.", "<div lang=\"ru\">")
                .contains("?revision=1", "March 2026");
        var turns = page.substring(
                page.indexOf("id=\"status\""), page.indexOf("</section>", page.indexOf("id=\"status\"")));
        assertThat(turns.split("<dt>", -1)).hasSize(4);
        assertThat(turns.indexOf("reopened")).isLessThan(turns.indexOf("closed"));
    }

    @ParameterizedTest
    @EnumSource
    void the_board_says_which_gaps_nobody_works_on(Databases databases) {
        var centre = Centre.on(databases);
        var worked = publish(
                centre,
                Optional.empty(),
                GapKind.CODE,
                aGap("Worked on", "5", "5", "open").at("worked-on").build());
        publish(
                centre,
                Optional.empty(),
                GapKind.CODE,
                aGap("Left alone", "5", "5", "open").at("left-alone").build());
        publish(
                centre,
                Optional.empty(),
                GapKind.CODE,
                aGap("Done with", "1", "1", "closed").at("done-with").build());
        publish(
                centre,
                Optional.empty(),
                RecommendationKind.CODE,
                Contents.inEnglish("Rests on it")
                        .with("stage", "draft")
                        .with("origin", "own")
                        .at("rests-on-it")
                        .build()
                        .withLinks(List.of(Link.to("rests-on", worked))));
        assertThat(body(centre, "/en/gaps/board"))
                .contains("Worked on", "Left alone", "Done with", "nobody works on it");
        assertThat(body(centre, "/en/gaps/board?show=idle"))
                .contains("Left alone")
                .doesNotContain("Worked on", "Done with");
        assertThat(body(centre, "/en/gaps/board.csv"))
                .contains("high,25,5,5,open,no-law,Worked on,1,", "low,1,1,1,closed,no-law,Done with,0,");
        assertThat(centre.get("/en/gaps/board.xlsx").statusCode()).isEqualTo(200);
        assertThat(centre.get("/en/gaps/board.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_of_gaps_leads_to_the_board() {
        assertThat(body(Centre.onSqlite(), "/en/gaps")).contains("/en/gaps/board", "/en/chain");
    }
}
