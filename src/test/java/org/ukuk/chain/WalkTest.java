package org.ukuk.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ukuk.chain.ChainFixture.at;
import static org.ukuk.chain.ChainFixture.titled;
import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;
import static org.ukuk.platform.database.schema.Tables.REVISION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class WalkTest {

    private static List<String> titles(Walk walk) {
        return walk.nodes().stream()
                .map(node -> node.item().title(Language.EN) + (node.anchor().isEmpty() ? "" : " " + node.anchor()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void one_walks_from_an_article_down_to_the_recommendation(Databases databases) {
        try (var chain = new ChainFixture(databases)) {
            assertThat(titles(chain.from(chain.treaty, "art-5")))
                    .containsExactlyInAnyOrder(
                            "Treaty of Trial art-5",
                            "Trial Law art-9",
                            "Trial gap",
                            "Trial practice",
                            "Trial recommendation");
            assertThat(titles(chain.from(chain.treaty, "art-6"))).containsExactly("Treaty of Trial art-6");
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_walks_from_the_recommendation_up_to_the_article_and_to_what_proves_the_gap(Databases databases) {
        try (var chain = new ChainFixture(databases)) {
            var walk = chain.from(chain.recommendation, "");
            assertThat(titles(walk))
                    .containsExactlyInAnyOrder(
                            "Trial recommendation",
                            "Trial gap",
                            "Trial practice",
                            "Treaty of Trial art-5",
                            "Trial Law",
                            "Trial Law art-9",
                            "Trial report page-3");
            assertThat(walk.heldBy(walk.start()))
                    .extracting(bond -> bond.tie().verb(), bond -> bond.upper().step())
                    .containsExactlyInAnyOrder(tuple("rests-on", Step.GAP), tuple("rests-on", Step.PRACTICE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_practice_beside_the_gap_is_met_from_a_recommendation_that_rests_on_the_gap_alone(Databases databases) {
        try (var chain = new ChainFixture(databases)) {
            var other = chain.bring("recommendation", titled("Other"), at("rests-on", chain.gap, "", ""));
            assertThat(titles(chain.from(other, ""))).contains("Trial practice").doesNotContain("Trial recommendation");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_report_and_a_law_lead_to_what_their_gap_is_measured_by(Databases databases) {
        try (var chain = new ChainFixture(databases)) {
            assertThat(titles(chain.from(chain.report, "")))
                    .contains("Trial gap", "Treaty of Trial art-5", "Trial recommendation");
            assertThat(titles(chain.from(chain.law, ""))).contains("Trial gap", "Treaty of Trial art-5");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_for_everybody_is_not_met(Databases databases) {
        try (var chain = new ChainFixture(databases)) {
            chain.bring("recommendation", titled("Kept back").seenBy(Content.DESK), at("rests-on", chain.gap, "", ""));
            assertThat(titles(chain.from(chain.gap, ""))).doesNotContain("Kept back");
        }
    }

    @ParameterizedTest
    @EnumSource
    void links_in_a_circle_end(Databases databases) {
        try (var chain = new ChainFixture(databases)) {
            var other = chain.bring(
                    "instrument",
                    titled("Other treaty").with("type", "treaty"),
                    at("implements", chain.treaty, "", ""));
            chain.here.database.execute(db -> db.insertInto(ITEM_LINK)
                    .set(ITEM_LINK.FROM_ID, chain.treaty)
                    .set(ITEM_LINK.POSITION, 0)
                    .set(ITEM_LINK.VERB, "implements")
                    .set(ITEM_LINK.TO_ID, other)
                    .set(ITEM_LINK.FROM_ANCHOR, "")
                    .set(ITEM_LINK.TO_ANCHOR, "")
                    .execute());
            assertThat(titles(chain.from(chain.treaty, "")))
                    .doesNotContain("Other treaty")
                    .contains("Trial gap");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_gap_that_six_thousand_rest_on_opens_bounded_and_says_how_many_more(Databases databases) {
        try (var chain = new ChainFixture(databases)) {
            crowd(chain, 6_000);
            chain.from(chain.gap, "");
            var begun = System.nanoTime();
            var walk = chain.from(chain.gap, "");
            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("Chain of a gap with 6,000 links on %s: %d ms%n", databases, took.toMillis());
            assertThat(walk.at(Step.RECOMMENDATION)).hasSize(walk.abreast());
            assertThat(java.util.Objects.requireNonNull(walk.moreAt(Step.RECOMMENDATION))
                            .count())
                    .isBetween(6_000 - walk.abreast(), 6_001);
            assertThat(walk.nodes()).hasSizeLessThan(20);
            assertThat(took).isLessThan(Duration.ofSeconds(1));
        }
    }

    /// Recommendations that rest on the gap, laid down as the catalogue lays them out.
    private static void crowd(ChainFixture chain, int count) {
        chain.here.database.execute(db -> {
            var rows = new ArrayList<Query>();
            for (int i = 0; i < count; i++) {
                var id = "CROWD%021d".formatted(i);
                rows.add(db.insertInto(ITEM)
                        .set(ITEM.ID, id)
                        .set(ITEM.KIND, "recommendation")
                        .set(ITEM.SLUG, "crowd-" + i)
                        .set(ITEM.STATE, "published")
                        .set(ITEM.VISIBILITY, Content.PUBLIC)
                        .set(ITEM.ORIGINAL, "en")
                        .set(ITEM.REVISION, 1)
                        .set(ITEM.CREATED_AT, Instant.EPOCH)
                        .set(ITEM.UPDATED_AT, Instant.EPOCH)
                        .set(ITEM.PUBLISHED_AT, Instant.EPOCH));
                rows.add(db.insertInto(REVISION)
                        .columns(REVISION.ITEM_ID, REVISION.NUMBER, REVISION.AT, REVISION.BY_ROLE, REVISION.CONTENT)
                        .select(db.select(
                                        org.jooq.impl.DSL.val(id),
                                        REVISION.NUMBER,
                                        REVISION.AT,
                                        REVISION.BY_ROLE,
                                        REVISION.CONTENT)
                                .from(REVISION)
                                .where(REVISION.ITEM_ID.eq(chain.recommendation))));
                rows.add(db.insertInto(ITEM_LINK)
                        .set(ITEM_LINK.FROM_ID, id)
                        .set(ITEM_LINK.POSITION, 0)
                        .set(ITEM_LINK.VERB, "rests-on")
                        .set(ITEM_LINK.TO_ID, chain.gap)
                        .set(ITEM_LINK.FROM_ANCHOR, "")
                        .set(ITEM_LINK.TO_ANCHOR, ""));
            }
            db.batch(rows).execute();
        });
    }
}
