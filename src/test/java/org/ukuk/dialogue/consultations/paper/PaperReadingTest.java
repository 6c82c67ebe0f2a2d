package org.ukuk.dialogue.consultations.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.i18n.Language;

class PaperReadingTest {

    private static final String MARKDOWN = """
            # Strategy

            An agency *answers* for [wages](https://wages.example)
            together with <b>the employer</b>.

            1) first
            2) second
               - inner

            2013. Not a list in a book
            """;

    @Test
    void markdown_becomes_headings_paragraphs_and_labelled_points() {
        assertThat(MarkdownLines.read(MARKDOWN))
                .containsExactly(
                        Line.heading(1, "Strategy"),
                        Line.paragraph("An agency answers for wages together with <b>the employer</b>."),
                        Line.point(1, "1)", "first"),
                        Line.point(1, "2)", "second"),
                        Line.point(2, "", "inner"),
                        Line.point(1, "2013.", "Not a list in a book"));
    }

    @Test
    void what_is_written_reads_as_the_same_blocks() {
        var lines = List.of(
                Line.heading(2, "On C# and #"),
                Line.paragraph("- no point, *no* stress, [no link](x) & no <b>tag</b>"),
                Line.paragraph("2013. A year is no list"),
                Line.paragraph("# no heading"),
                Line.point(1, "7)", "seventh"),
                Line.point(1, "8)", "eighth"),
                Line.point(2, "", "inner"),
                Line.paragraph(Row.NOTHING));
        assertThat(MarkdownLines.read(MarkdownLines.write(lines))).isEqualTo(lines);
    }

    @Test
    void a_word_file_becomes_the_same_blocks_with_its_numbers_counted() throws IOException {
        assertThat(WordLines.read(word(), "text.en"))
                .containsExactly(
                        Line.heading(1, "Strategy"),
                        Line.paragraph("The agency answers."),
                        Line.point(1, "1)", "first"),
                        Line.point(1, "2)", "second"),
                        Line.paragraph("wages | paid"));
        assertThatThrownBy(() -> WordLines.read("PK no file".getBytes(), "text.en"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("paper.rule.unreadable");
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument()) {
            var heading = document.createParagraph();
            heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
            heading.createRun().setText("Strategy");
            document.createParagraph().createRun().setText("The agency answers.");
            var list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal("%1)");
            var numbering = document.createNumbering();
            var id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
            for (var words : List.of("first", "second")) {
                var point = document.createParagraph();
                point.setNumID(id);
                point.setNumILvl(BigInteger.ZERO);
                point.createRun().setText(words);
            }
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("wages");
            row.getCell(1).setText("paid");
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void languages_are_laid_beside_each_other_and_what_finds_no_place_is_told() {
        var aligned = Row.aligned(
                Map.of(
                        Language.EN,
                        MarkdownLines.read("# Title\n\nThe first paragraph.\n\n1) a point\n\nThe last one."),
                        Language.RU,
                        MarkdownLines.read("# Название\n\n—\n\n1) пункт\n\nПоследний."),
                        Language.KY,
                        MarkdownLines.read("# Аталышы\n\nБиринчи абзац.\n\nАкыркысы.\n\n## Ашыкча")),
                Language.EN);
        assertThat(aligned.rows())
                .extracting(row -> row.words().get(Language.RU))
                .containsExactly("Название", null, "пункт", "Последний.");
        assertThat(aligned.rows().get(1).words()).containsEntry(Language.KY, "Биринчи абзац.");
        assertThat(aligned.rows().get(3).words()).containsEntry(Language.KY, "Акыркысы.");
        assertThat(aligned.left()).isEqualTo(Map.of(Language.KY, List.of("Ашыкча")));
    }

    @Test
    void same_texts_are_matched_first_and_alike_ones_in_order() {
        var before = List.of(
                block(1, "Agencies pay a deposit before they get a licence."),
                block(2, "Repeated."),
                block(3, "Repeated."),
                block(4, "Embassies keep a desk for complaints about wages."));
        var rows = PaperFixture.rows(
                "Agencies pay a large deposit before they get a licence.",
                "Repeated.",
                "Something wholly different stands here now.",
                "Repeated.",
                "Embassies keep a desk for complaints.");
        assertThat(Matching.propose(before, rows, Language.EN)).containsExactly(1, 2, 0, 3, 4);
    }

    private static Block block(int number, String words) {
        return new Block(number, 1, number, BlockKind.PARAGRAPH, 0, "", Map.of(Language.EN, words), 1);
    }
}
