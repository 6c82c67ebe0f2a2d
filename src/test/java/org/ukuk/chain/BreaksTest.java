package org.ukuk.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.ItemState;
import org.ukuk.catalogue.Neighbours.Spot;
import org.ukuk.catalogue.Neighbours.Tie;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.platform.web.Page;

class BreaksTest {

    private static final Page PAGE =
            new Page(Language.EN, "/en/gaps/trial", "", "http://127.0.0.1", "editor", null, new Messages(), List.of());

    private static final Set<Step> ANSWERED = Set.of(Step.ANSWER, Step.ACTION, Step.RESULT);

    private static Node node(Step step, String kind, Map<String, String> fields) {
        var content = Contents.inEnglish("A " + kind).build();
        for (var field : fields.entrySet()) {
            content = content.withField(field.getKey(), List.of(field.getValue()));
        }
        var item = new Item("ID-" + step, kind, kind, ItemState.PUBLISHED, 1, Instant.EPOCH, Instant.EPOCH, content);
        return new Node(step, item, step == Step.STANDARD ? "art-5" : "");
    }

    private static final Node STANDARD = node(Step.STANDARD, "instrument", Map.of("type", "treaty"));
    private static final Node PROVISION = node(Step.PROVISION, "instrument", Map.of("type", "law"));
    private static final Node GROUNDS = node(Step.GROUNDS, "publication", Map.of());
    private static final Node GAP = node(Step.GAP, "gap", Map.of());
    private static final Node PRACTICE = node(Step.PRACTICE, "practice", Map.of());
    private static final Node SENT = node(Step.RECOMMENDATION, "recommendation", Map.of("stage", "sent"));
    private static final Node DRAFT = node(Step.RECOMMENDATION, "recommendation", Map.of("stage", "draft"));

    private static Walk walk(Node start, Node... others) {
        var walk = Walk.from(start);
        for (var other : others) {
            walk.takeIn(other);
        }
        return walk;
    }

    private static Walk bound(Node start, Node upper, Node... others) {
        var walk = walk(start, others);
        walk.takeIn(upper);
        walk.bind(start, upper, tie(start.spot(), upper.spot()));
        return walk;
    }

    private static Tie tie(Spot from, Spot to) {
        return new Tie("rests-on", from, to, null, null, null, Instant.EPOCH, "editor", 1);
    }

    private static List<Step> missing(Walk walk, Set<Step> found) {
        return Breaks.in(new Breaks.Walked(walk, found, PAGE)).stream()
                .map(Breaks.Missing::step)
                .toList();
    }

    @Test
    void a_whole_chain_breaks_nowhere() {
        assertThat(missing(walk(GAP, STANDARD, PROVISION, GROUNDS, PRACTICE, SENT), ANSWERED))
                .isEmpty();
    }

    @Test
    void a_standard_without_a_law_lacks_a_provision_and_is_mended_beside_laws() {
        var breaks = Breaks.in(new Breaks.Walked(walk(STANDARD), Set.of(), PAGE));
        assertThat(breaks)
                .containsExactly(new Breaks.Missing(Step.PROVISION, "/en/standards/compare?p=instrument/art-5"));
    }

    @Test
    void a_gap_by_itself_lacks_everything_around_it() {
        assertThat(missing(walk(GAP), Set.of()))
                .containsExactly(Step.STANDARD, Step.GROUNDS, Step.PRACTICE, Step.RECOMMENDATION);
    }

    @Test
    void a_missing_recommendation_is_mended_by_a_draft_that_rests_on_the_gap() {
        var missing = Breaks.at(
                Step.RECOMMENDATION,
                Breaks.in(new Breaks.Walked(walk(GAP, STANDARD, PROVISION, GROUNDS, PRACTICE), Set.of(), PAGE)));
        assertThat(missing.orElseThrow().mend()).isEqualTo("/desk/recommendation/new?link=rests-on:ID-GAP");
    }

    @Test
    void a_recommendation_that_rests_on_nothing_breaks_at_the_gap() {
        assertThat(missing(walk(DRAFT), Set.of())).containsExactly(Step.GAP);
        assertThat(missing(bound(DRAFT, PRACTICE), Set.of())).isEmpty();
    }

    @Test
    void only_what_was_sent_can_lack_an_answer() {
        assertThat(missing(bound(SENT, PRACTICE), Set.of())).containsExactly(Step.ANSWER, Step.ACTION, Step.RESULT);
        assertThat(missing(bound(SENT, PRACTICE), Set.of(Step.ANSWER))).containsExactly(Step.ACTION, Step.RESULT);
        assertThat(missing(bound(DRAFT, PRACTICE), Set.of())).isEmpty();
    }

    @Test
    void a_practice_nobody_recommends_lacks_a_recommendation() {
        assertThat(missing(walk(PRACTICE), Set.of())).containsExactly(Step.RECOMMENDATION);
    }
}
