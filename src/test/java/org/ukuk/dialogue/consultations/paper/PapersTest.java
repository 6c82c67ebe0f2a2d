package org.ukuk.dialogue.consultations.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class PapersTest {

    private static final String WAGES = "The agency answers for unpaid wages together with the employer.";
    private static final String COPY = "The migrant gets a copy of the contract before leaving home.";
    private static final String DESK = "Embassies keep a desk for complaints about wages.";

    @ParameterizedTest
    @EnumSource
    void blocks_keep_their_numbers_when_a_version_changes_moves_and_drops_them(Databases databases) {
        try (var here = new PaperFixture(databases)) {
            assertThat(here.take(WAGES, COPY, DESK)).isEqualTo(1);
            var longer = WAGES.replace("employer", "employer abroad");
            assertThat(here.take("A new beginning that nobody knows.", DESK, longer))
                    .isEqualTo(2);
            var blocks = here.papers.blocks(here.item, 2);
            assertThat(blocks).extracting(Block::number).containsExactly(4, 3, 1);
            assertThat(blocks).extracting(Block::sameSince).containsExactly(2, 1, 2);
            assertThat(here.papers.removed(here.item)).extracting(Block::number).containsExactly(2);
            assertThat(here.papers.history(here.item, 1))
                    .extracting(block -> block.in(Language.KY).text())
                    .containsExactly(WAGES, longer);
            assertThat(here.papers.versions(here.item))
                    .extracting(PaperVersion::blocks)
                    .containsExactly(3, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_removed_block_may_come_back_as_itself(Databases databases) {
        try (var here = new PaperFixture(databases)) {
            here.take(WAGES, COPY);
            here.take(WAGES);
            here.take(2, PaperFixture.rows(WAGES, COPY), List.of(1, 2));
            var back = here.papers.blocks(here.item, 3).getLast();
            assertThat(back.number()).isEqualTo(2);
            assertThat(back.changedAfter(1)).isFalse();
            assertThat(here.papers.removed(here.item)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_made_meanwhile_doubled_and_unknown_blocks_and_nothing_at_all_are_refused(Databases databases) {
        try (var here = new PaperFixture(databases)) {
            here.take(WAGES, COPY);
            var rows = PaperFixture.rows(WAGES, COPY);
            assertThatThrownBy(() -> here.take(0, rows, List.of(1, 2))).hasMessageContaining("paper.rule.elsewhere");
            assertThatThrownBy(() -> here.take(1, rows, List.of(1, 1))).hasMessageContaining("paper.rule.twice");
            assertThatThrownBy(() -> here.take(1, rows, List.of(1, 7))).hasMessageContaining("paper.rule.unknown");
            assertThatThrownBy(() -> here.take(1, rows, List.of(1, -1))).hasMessageContaining("paper.rule.unknown");
            assertThatThrownBy(() -> here.take()).isInstanceOf(Refused.class).hasMessageContaining("paper.rule.empty");
            assertThat(here.papers.newest(here.item)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_translation_added_later_changes_nothing_and_a_mended_one_does(Databases databases) {
        try (var here = new PaperFixture(databases)) {
            here.take(WAGES);
            here.take(1, List.of(said(Map.of(Language.EN, WAGES, Language.RU, "Агентство отвечает."))), List.of(1));
            assertThat(here.papers.blocks(here.item, 2).getFirst().sameSince()).isEqualTo(1);
            here.take(2, List.of(said(Map.of(Language.EN, WAGES, Language.RU, "Агентство не отвечает."))), List.of(1));
            assertThat(here.papers.blocks(here.item, 3).getFirst().sameSince()).isEqualTo(3);
            assertThat(here.papers
                            .find(here.item, 1)
                            .orElseThrow()
                            .in(Language.KY)
                            .text())
                    .isEqualTo("Агентство не отвечает.");
        }
    }

    private static Row said(Map<Language, String> words) {
        return new Row(BlockKind.PARAGRAPH, 0, "", words);
    }
}
