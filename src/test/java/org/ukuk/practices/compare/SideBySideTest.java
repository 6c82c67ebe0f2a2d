package org.ukuk.practices.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.Centre;
import org.ukuk.platform.web.Browser;
import org.ukuk.practices.Brought;
import org.ukuk.practices.assessment.SampleOf;

class SideBySideTest {

    private static final Centre CENTRE = Centre.onSqlite();
    private static final String BOTH = "?p=beside-one&p=beside-two";

    @BeforeAll
    static void bring() {
        var one = Brought.bring(
                CENTRE, Brought.practice("beside-one", "Beside one").concerning("LK"));
        Brought.bring(CENTRE, Brought.practice("beside-two", "Beside two").about("dimension-social"));
        for (int i = 3; i < 8; i++) {
            Brought.bring(CENTRE, Brought.practice("beside-" + i, "Beside " + i));
        }
        SampleOf.put(CENTRE, one, 1, 2, 3, 4, 3, 2, 1);
    }

    private static String body(String path) {
        var answer = CENTRE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void practices_stand_beside_each_other_field_by_field() {
        assertThat(body("/ru/practices/compare" + BOTH))
                .contains("Beside one (по-русски)", "Beside two (по-русски)", "Зарплату не платят.")
                .contains("<p lang=\"en\">Little.</p>", "не оценена");
    }

    @Test
    void there_are_five_at_most_and_what_is_none_is_passed_over() {
        var many = "?p=beside-one&p=beside-one&p=nowhere&p=beside-3&p=beside-4&p=beside-5&p=beside-6&p=beside-7";
        var csv = body("/en/practices/compare.csv" + many).lines().findFirst().orElseThrow();
        assertThat(csv).contains("Beside one", "Beside 6").doesNotContain("Beside 7");
        assertThat(body("/en/practices/compare?p=nowhere")).contains("Choose up to five practices.");
        assertThat(CENTRE.get("/en/practices/compare.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void the_annex_says_what_the_page_says() throws IOException, InterruptedException {
        var answer = CENTRE.client()
                .send(
                        HttpRequest.newBuilder(URI.create(CENTRE.address() + "/en/practices/compare.docx" + BOTH))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        try (var document = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("Beside one", "Wages are not paid.", "No expert gave them.", "Political feasibility")
                    .contains("An invented report, 2020");
        }
        assertThat(body("/ky/practices/compare.pdf" + BOTH)).startsWith("%PDF");
        assertThat(body("/ky/practices/compare.xlsx" + BOTH)).startsWith("PK");
    }

    @Test
    void a_number_of_the_matrix_leads_to_a_list_of_as_many() {
        assertThat(body("/en/practices/matrix"))
                .contains("/en/practices?dimension=dimension-recruitment&amp;country=LK\" aria-label=\"Sri Lanka,")
                .contains("Sri Lanka: 1</title>");
        assertThat(body("/en/practices?dimension=dimension-recruitment&country=LK"))
                .contains("Beside one")
                .doesNotContain("Beside two");
    }

    @Test
    void countries_stand_beside_each_other_by_policy_field() {
        assertThat(body("/en/practices/countries?c=LK&c=Филиппины&c=Atlantis"))
                .contains("Beside one", "Beside two", "Philippines");
        assertThat(body("/en/practices/countries.csv?c=LK")).contains("Beside one");
    }

    @Test
    void all_of_it_is_sound_on_a_phone_and_on_a_desk() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var path : new String[] {
                    "/en/practices/compare" + BOTH,
                    "/ru/practices/compare" + BOTH + "&p=beside-3&p=beside-4&p=beside-5",
                    "/ky/practices/compare",
                    "/ky/practices/matrix",
                    "/en/practices/countries?c=LK&c=PH",
                    "/en/practices/offer",
                    "/en/practices"
                }) {
                    reader.open(CENTRE.address() + path).requireSound();
                }
            }
        }
    }
}
