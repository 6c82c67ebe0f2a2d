package org.ukuk.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Centre;
import org.ukuk.platform.Databases;

class ChainPagesTest {

    private static final Centre CENTRE = Centre.onSqlite();

    private static String body(Centre centre, String path) {
        var answer = centre.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /// The part of a page that is the chain.
    private static String chain(Centre centre, String path) {
        var page = body(centre, path);
        int begin = page.indexOf("id=\"chain\"");
        assertThat(begin).as("a chain on " + path).isPositive();
        return page.substring(begin, page.indexOf("</section>", begin));
    }

    @ParameterizedTest
    @EnumSource
    void links_alone_lead_from_an_article_to_the_recommendation_and_back(Databases databases) {
        var centre = Centre.on(databases);
        new Trial(centre, "walked");
        var article = "/en/standards/treaty-walked/art-5";
        var recommendation = "/en/recommendations/recommendation-walked";
        assertThat(chain(centre, article))
                .contains("href=\"" + recommendation + "\"", "href=\"/en/gaps/gap-walked\"")
                .contains("href=\"/en/standards/law-walked\"");
        assertThat(chain(centre, recommendation))
                .contains("href=\"" + article + "\"", "href=\"/en/practices/practice-walked\"");
        for (var path : new String[] {
            "/en/standards/treaty-walked",
            "/en/standards/law-walked",
            "/en/gaps/gap-walked",
            "/en/practices/practice-walked"
        }) {
            assertThat(chain(centre, path)).as(path).contains("href=\"" + recommendation + "\"");
        }
    }

    @Test
    void a_link_tells_its_day_its_authors_role_and_its_source() {
        new Trial(CENTRE, "told");
        assertThat(chain(CENTRE, "/en/recommendations/recommendation-told"))
                .contains("As it is done there", "datetime=\"2020-05-17\"", "source: Minutes of a trial meeting")
                .contains("the centre itself");
    }

    @Test
    void a_missing_step_is_shown_as_broken_and_only_editors_are_led_to_where_it_is_mended() {
        var trial = new Trial(CENTRE, "broken");
        var lonely =
                trial.bring("gap", Trial.aGap("Lonely gap"), "lonely", Trial.at("concerns", trial.treaty, "art-6"));
        var path = "/en/gaps/lonely-broken";
        var mend = "/desk/recommendation/new?link=rests-on:" + lonely;
        assertThat(chain(CENTRE, path))
                .contains("class=\"broken", "No recommendation rests on it")
                .doesNotContain("/desk/");
        assertThat(SignedIn.at(CENTRE, Role.EDITOR).get(path).body()).contains(mend);
        assertThat(SignedIn.at(CENTRE, Role.EDITOR).get(mend).body()).contains("value=\"/en/gaps/lonely-broken\"");
    }

    @Test
    void an_empty_cell_beside_a_standard_begins_a_gap_for_editors() {
        new Trial(CENTRE, "empty");
        var path = "/en/standards/treaty-empty/correspondence?with=law-empty";
        assertThat(body(CENTRE, path)).doesNotContain("/desk/gap/new");
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        var link = Pattern.compile("href=\"(/desk/gap/new\\?[^\"]+art-6[^\"]+)\"")
                .matcher(editor.get(path).body());
        assertThat(link.find()).isTrue();
        assertThat(editor.get(link.group(1).replace("&amp;", "&")).body())
                .contains("value=\"/en/standards/treaty-empty\"", "value=\"/en/standards/law-empty\"")
                .contains("value=\"art-6\"");
    }

    @Test
    void a_page_kept_for_readers_tells_the_new_link_once_it_is_published() {
        var trial = new Trial(CENTRE, "kept");
        var path = "/en/gaps/gap-kept";
        assertThat(chain(CENTRE, path)).doesNotContain("A later recommendation");
        assertThat(chain(CENTRE, path)).doesNotContain("A later recommendation");
        var later = Contents.inEnglish("A later recommendation")
                .with("stage", "draft")
                .with("origin", "own");
        trial.publish(Optional.empty(), "recommendation", later, "later", Trial.at("rests-on", trial.gap, ""));
        assertThat(chain(CENTRE, path)).contains("A later recommendation");
    }

    @Test
    void the_drawing_tells_the_same_as_the_path() {
        new Trial(CENTRE, "drawn");
        var chain = chain(CENTRE, "/en/gaps/gap-drawn");
        var drawing = chain.substring(chain.indexOf("<svg"));
        assertThat(drawing)
                .contains("<title id=\"drawn-title\">", "<desc id=\"drawn-desc\">")
                .contains("<a href=\"/en/standards/treaty-drawn/art-5\"", "<a href=\"/en/practices/practice-drawn\"")
                .contains("No answer is recorded", "<rect class=\"broken\"");
    }

    @Test
    void what_belongs_to_no_chain_shows_none() {
        var trial = new Trial(CENTRE, "apart");
        trial.bring("publication", Contents.inEnglish("A report apart").with("type", "report"), "report");
        assertThat(body(CENTRE, "/en/library/report-apart")).doesNotContain("id=\"chain\"");
    }

    @Test
    void a_chain_costs_a_reader_little() {
        new Trial(CENTRE, "quick");
        var cookies = SignedIn.at(CENTRE, Role.EDITOR);
        cookies.get("/en/gaps/gap-quick");
        var begun = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            cookies.get("/en/gaps/gap-quick");
        }
        var each = Duration.ofNanos((System.nanoTime() - begun) / 20);
        System.out.printf("Page of a gap with its chain, not from the cache: %d ms%n", each.toMillis());
        assertThat(each).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void the_story_of_a_country_is_told_in_order_and_taken_away() {
        new Trial(CENTRE, "storied");
        var story = body(CENTRE, "/en/chain/countries/KG");
        assertThat(story).contains("The whole story: Kyrgyzstan", "id=\"gap\"", "id=\"practice\"");
        assertThat(story.indexOf("id=\"gap\"")).isLessThan(story.indexOf("id=\"practice\""));
        assertThat(CENTRE.get("/en/chain/countries/KG.docx")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .contains("wordprocessingml");
        assertThat(body(CENTRE, "/en/chain/countries/IS")).contains("There is no story to tell yet");
        assertThat(body(CENTRE, "/ru/chain")).contains("/ru/chain/countries/PH");
        for (var wrong :
                new String[] {"/en/chain/countries/ZZ", "/en/chain/topics/none", "/en/chain/countries/KG.xls"}) {
            assertThat(CENTRE.get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void the_desk_lists_where_chains_break_and_leads_to_where_they_are_mended() {
        var trial = new Trial(CENTRE, "listed");
        var idle = trial.bring("gap", Trial.aGap("Idle gap"), "idle");
        var bare = trial.bring(
                "recommendation",
                Contents.inEnglish("Bare recommendation").with("stage", "draft").with("origin", "own"),
                "bare");
        var editor = SignedIn.at(CENTRE, Role.EDITOR);
        assertThat(editor.get("/desk").body()).contains("/desk/chains");
        assertThat(editor.get("/desk/chains").body())
                .contains("Recommendations without evidence", "Gaps without a recommendation", "Facts not checked");
        assertThat(editor.get("/desk/chains/no-recommendation").body())
                .contains("Idle gap", "/desk/recommendation/new?link=rests-on:" + idle)
                .doesNotContain("Gap listed");
        assertThat(editor.get("/desk/chains/no-evidence").body())
                .contains("Bare recommendation", "/desk/items/" + bare)
                .doesNotContain("Recommendation listed");
        assertThat(editor.get("/desk/chains/no-evidence?page=999").statusCode()).isEqualTo(404);
        assertThat(CENTRE.get("/desk/chains").statusCode()).isNotEqualTo(200);
    }
}
