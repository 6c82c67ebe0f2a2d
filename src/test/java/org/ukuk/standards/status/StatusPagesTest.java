package org.ukuk.standards.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.InstrumentTexts;
import org.ukuk.standards.text.Instruments;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;
import org.ukuk.thesaurus.Concept;
import org.ukuk.thesaurus.Concepts;

class StatusPagesTest {

    private static final int INSTRUMENTS = 100;
    private static final int COUNTRIES = 200;

    private static final Centre CENTRE = Centre.onSqlite();
    private static String treaty;

    /// A treaty that some joined, and a hundred that everybody did.
    @BeforeAll
    static void bring() {
        treaty = instrument("bound-test", "treaty");
        var observations = CENTRE.bean(Observations.class);
        observations.add(
                List.of(
                        StatusFixture.in2015(treaty, "KG", Act.ACCESSION, "2003-09-29"),
                        StatusFixture.in2015(treaty, "TR", Act.SIGNATURE, "1999-01-13"),
                        StatusFixture.in2015(treaty, "TJ", Act.RATIFICATION, "2002-01-08"),
                        StatusFixture.in2022(treaty, "TJ", Act.NONE, ""),
                        StatusFixture.in2022(treaty, "RU", Act.DENUNCIATION, "2010"),
                        StatusFixture.in2022(treaty, "KZ", Act.PARTY, "2006").unverified()),
                StatusFixture.EDITOR);
        var many = new ArrayList<Observation>();
        for (int i = 0; i < INSTRUMENTS; i++) {
            var one = instrument("many-" + i, "protocol");
            for (int c = 0; c < COUNTRIES; c++) {
                many.add(StatusFixture.in2022(
                        one, Locale.getISOCountries()[c], Act.RATIFICATION, Integer.toString(1960 + (i + c) % 60)));
            }
        }
        observations.add(many, StatusFixture.EDITOR);
    }

    private static String instrument(String slug, String type) {
        var content = Contents.inEnglish("Treaty " + slug)
                .at(slug)
                .with("type", type)
                .with("date", "1990")
                .build();
        return CENTRE.bean(Catalogue.class)
                .bring(Optional.empty(), Instruments.CODE, content, null, Actor.CENTRE)
                .item();
    }

    private static String body(String path) {
        var answer = CENTRE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @EnumSource
    void the_matrix_and_its_neighbours_are_sound_on_a_phone_and_on_a_desk(Language language) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var path : List.of(
                        "status?type=treaty", "countries", "countries/KG", "both?from=KG&to=KZ", "bound-test/status")) {
                    reader.open(CENTRE.address() + "/" + language.code() + "/standards/" + path);
                    assertThat(reader.page().locator("h1").count()).isEqualTo(1);
                    reader.requireSound();
                }
            }
        }
    }

    @Test
    void all_countries_and_a_hundred_instruments_stay_small_and_are_all_reached() throws IOException {
        var page = body("/en/standards/status?type=protocol&countries=all");
        assertThat(page).contains("100 instruments", "more countries", "more instruments");
        assertThat(zipped(page)).isLessThan(60_000);
        assertThat(body("/en/standards/status?type=protocol&countries=all&row=50&column=192"))
                .contains("instruments before", "countries before")
                .doesNotContain("more instruments");
    }

    private static int zipped(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void a_cell_says_how_it_stands_in_a_word_and_since_when() {
        assertThat(body("/en/standards/status?type=treaty&countries=KG,TR,RU,TJ"))
                .contains(
                        "<span class=\"state done\">bound</span> 2003",
                        "<span class=\"state part\">signed</span> 1999",
                        "<span class=\"state late\">left</span> 2010",
                        "<abbr title=\"sources disagree\">");
    }

    @Test
    void a_country_is_added_by_any_name_and_taken_away() {
        var page = body("/en/standards/status?type=treaty&countries=KG,TR&more=Deutschland&more=");
        assertThat(page).doesNotContain("countries/DE\"");
        assertThat(body("/en/standards/status?type=treaty&countries=KG,TR&more=Германия"))
                .contains("countries/DE\"", "countries=TR,DE");
    }

    @Test
    void a_country_page_tells_what_binds_what_was_signed_and_what_was_not_joined() {
        assertThat(body("/en/standards/countries/KG")).contains("id=\"bound\"", "Treaty bound-test");
        assertThat(body("/en/standards/countries/RU")).contains("id=\"not-joined\"");
        var answer = CENTRE.get("/en/standards/countries/kyrgyzstan");
        assertThat(answer.headers().firstValue("Location")).contains("/en/standards/countries/KG");
        assertThat(CENTRE.get("/en/standards/countries/atlantis").statusCode()).isEqualTo(404);
    }

    @Test
    void every_view_of_who_is_bound_is_taken_away_as_a_table() {
        for (var view : List.of(
                "status", "countries", "countries/KG", "both", "bound-test/status", "bound-test/status-years")) {
            for (var form : List.of("csv", "xlsx")) {
                assertThat(CENTRE.get("/ky/standards/" + view + "." + form).statusCode())
                        .as(view)
                        .isEqualTo(200);
            }
        }
        assertThat(body("/en/standards/countries.csv"))
                .contains("code,name,bound,", "KG,Kyrgyzstan,", "/en/standards/countries/KG");
        assertThat(body("/en/standards/countries")).contains("/en/standards/countries.xlsx");
    }

    @Test
    void topics_lead_from_what_binds_both_to_its_articles() {
        var payday = new Concept(
                "payday", Map.of(Language.EN, "payday"), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());
        CENTRE.bean(Concepts.class).put(List.of(payday));
        var article = new Branch(
                Level.ARTICLE,
                "7",
                Map.of("en", Words.heading("In time")),
                List.of("payday"),
                List.of(),
                null,
                null,
                0);
        CENTRE.bean(InstrumentTexts.class)
                .put(
                        treaty,
                        new InstrumentText("", false, false, null, null, null, List.of(article), null),
                        StatusFixture.EDITOR);
        assertThat(body("/en/standards/both?from=KG&to=KZ"))
                .contains("Articles by topic", "/en/standards/both?from=KG&amp;to=KZ&amp;topic=payday\">payday</a>");
        assertThat(body("/en/standards/both?from=KG&to=KZ&topic=payday"))
                .contains("In time", "/en/standards/bound-test/art-7")
                .doesNotContain("Articles by topic");
        assertThat(body("/en/")).contains("/en/standards/both?from=KG&amp;to=RU");
    }

    @Test
    void what_binds_two_countries_binds_each() {
        assertThat(body("/en/standards/both?from=KG&to=KZ")).contains("Treaty bound-test");
        assertThat(body("/en/standards/both?from=KG&to=TR")).doesNotContain("Treaty bound-test");
    }

    @Test
    void an_instrument_shows_both_sources_that_disagree_and_what_nobody_verified() {
        assertThat(body("/en/standards/bound-test/status"))
                .contains("ratification 8 January 2002", "nothing done", "not verified", "Table of 2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "countries/KG", "both", "bound-test/status", "bound-test/status-years"})
    void every_view_can_be_taken_away(String view) {
        assertThat(CENTRE.get("/en/standards/" + view + ".csv").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(CENTRE.get("/en/standards/" + view + ".xlsx").body()).startsWith("PK");
    }

    @Test
    void an_editor_adds_corrects_and_removes_and_a_contributor_does_not() {
        var path = "/desk/standards/" + treaty + "/status";
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        var wrong = editor.post(path, "country", "Atlantis", "act", "accession", "day", "2003-02-30", "source", "A");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("There is no such day", "value=\"Atlantis\"");

        var right =
                new String[] {"country", "Армения", "act", "accession", "day", "2013", "source", "A", "verified", "yes"
                };
        assertThat(SignedIn.at(CENTRE, Role.CONTRIBUTOR).post(path, right).statusCode())
                .isEqualTo(403);
        assertThat(editor.post(path, right).statusCode()).isEqualTo(303);
        var standings = CENTRE.bean(Standings.class);
        assertThat(standings.of(treaty, "AM").isBound()).isTrue();

        var id = standings.of(treaty, "AM").observations().getFirst().id();
        assertThat(editor.post(path + "/remove", "observation", id).statusCode())
                .isEqualTo(303);
        assertThat(standings.of(treaty, "AM").observations()).isEmpty();
    }

    @Test
    void a_reservation_leads_to_its_article() {
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        editor.post(
                "/desk/standards/" + treaty + "/statements",
                "country",
                "TR",
                "kind",
                "reservation",
                "anchor",
                "art-46.para-1",
                "text",
                "Turkish law restricts it.",
                "language",
                "en",
                "source",
                "A");
        assertThat(body("/en/standards/bound-test/status"))
                .contains("Turkish law restricts it.", "/en/standards/bound-test/art-46#para-1");
    }

    @Test
    void the_desk_is_sound() {
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        try (var window = Browser.wide(Browser.PHONE)) {
            window.page()
                    .context()
                    .addCookies(List.of(new com.microsoft.playwright.options.Cookie("ukuk", editor.token())
                            .setUrl(CENTRE.address())));
            window.open(CENTRE.address() + "/desk/standards/" + treaty + "/status");
            window.requireSound();
            window.open(CENTRE.address() + "/desk/standards/status");
            window.requireSound();
        }
    }
}
