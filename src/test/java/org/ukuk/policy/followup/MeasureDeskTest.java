package org.ukuk.policy.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Items;
import org.ukuk.platform.i18n.Language;

class MeasureDeskTest {

    private static final FollowUpCentre HERE = new FollowUpCentre();

    @AfterAll
    static void close() {
        HERE.close();
    }

    private static Indicator indicator() {
        return HERE.whole().indicators().getFirst();
    }

    private static String[] change(Indicator one, long version, String name, String target) {
        return new String[] {
            "indicator",
            one.id(),
            "version",
            Long.toString(version),
            "name.en",
            name,
            "unit",
            "people",
            "baseline",
            "10",
            "baseline-on",
            "2025",
            "target",
            target,
            "target-on",
            "2027"
        };
    }

    @Test
    void an_indicator_is_changed_at_the_desk_and_of_two_at_once_the_second_is_told() {
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        var desk = HERE.desk();
        editor.post(desk + "/indicator", "name.en", "Agencies listed", "baseline", "0", "target", "120");
        var first = indicator();
        HERE.centre.bean(Indicators.class).measure(first, FollowUpCentre.TODAY, "12", "Register", editor.actor());
        var form = editor.get(desk + "?indicator=" + first.id()).body();
        assertThat(form).contains("Change the indicator", "value=\"Agencies listed\"", "value=\"120\"");

        assertThat(editor.post(desk + "/indicator", change(first, first.version(), "Agencies open", "150"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(indicator().name().en()).isEqualTo("Agencies open");
        assertThat(indicator().baselineOn()).isEqualTo("2025");
        assertThat(indicator().values()).as("what was measured stays").hasSize(1);

        var late = editor.post(desk + "/indicator", change(first, first.version(), "Agencies shut", "9"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Meanwhile somebody else", "Agencies shut");
        assertThat(indicator().name().en()).isEqualTo("Agencies open");
        var wrong = editor.post(desk + "/indicator", change(first, first.version(), "Agencies shut", "many"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .as("a slip of another kind does not pass over what somebody else wrote")
                .contains("name=\"version\" value=\"" + first.version() + "\"");
    }

    @Test
    void an_indicator_of_another_recommendation_is_not_to_be_had_here() {
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        var other = HERE.recommendation("r-other", HERE.body);
        editor.post("/desk/recommendations/" + other + "/followup/indicator", "name.en", "Of the other");
        var one = HERE.centre.bean(Indicators.class).of(other).getFirst();
        assertThat(editor.post(HERE.desk() + "/indicator", change(one, one.version(), "Taken over", "1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(HERE.centre.bean(Indicators.class).of(other))
                .extracting(kept -> kept.name().en())
                .containsExactly("Of the other");
    }

    @Test
    void the_course_tells_stages_and_letters() {
        var staged = HERE.recommendation("r-course", HERE.body);
        var editor = SignedIn.at(HERE.centre, Role.EDITOR);
        HERE.member("reader", HERE.body, false);
        var desk = "/desk/recommendations/" + staged + "/followup";
        assertThat(editor.post(desk + "/ask", "body", HERE.body, "sent", "2026-06-01", "due", "2026-07-01")
                        .statusCode())
                .isEqualTo(303);
        HERE.morning(23);
        for (var stage : List.of("closed", "sent")) {
            var content =
                    HERE.centre.bean(Items.class).find(staged).orElseThrow().content();
            HERE.centre
                    .bean(Catalogue.class)
                    .bring(
                            Optional.of(staged),
                            Cases.CODE,
                            content.withField("stage", List.of(stage)),
                            null,
                            editor.actor());
        }

        for (var language : Language.values()) {
            var page = HERE.centre
                    .get("/" + language.code() + "/recommendations/r-course")
                    .body();
            var course = page.substring(page.indexOf("id=\"course\""));
            assertThat(course.substring(0, course.indexOf("</section>"))).containsSubsequence(told(language));
        }
    }

    private static List<String> told(Language language) {
        return switch (language) {
            case KY -> List.of("Баскычы: жөнөтүлдү", "Баскычы: жабылды", "Мөөнөткө 7 күн калганда эскертилди: ");
            case RU -> List.of("Стадия: направлена", "Стадия: закрыта", "Напоминание за 7 дней до срока: ");
            case EN -> List.of("Stage: sent", "Stage: closed", "Reminded 7 days before the term: ", "Sent to: ");
        };
    }
}
