package org.ukuk.standards.formats.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ukuk.standards.formats.Unreadable;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

class DocumentTest {

    private static final String LAW =
            """
            <preface><longTitle><p>Эмгек миграциясы жөнүндө</p></longTitle></preface>
            <preamble><p>Жогорку Кеңеш</p><p>мыйзам кабыл алат.</p></preamble>
            <body>
              <part eId="part_I"><num>I БӨЛҮК</num><heading>Жалпы <i>жоболор</i></heading>
                <article eId="art_1"><num>1-берене</num><heading>Айлык акы</heading>
                  <intro><p>Айлык акы:</p></intro>
                  <point eId="art_1__point_a"><num>(a)</num><content><p>акча менен<authorialNote><p>сом.</p></authorialNote>;</p></content></point>
                  <point eId="art_1__point_b"><num>(b)</num><content><blockList eId="l"><item eId="i"><num>1)</num><p>өз убагында.</p></item></blockList></content></point>
                  <wrapUp><p>төлөнөт.</p></wrapUp>
                </article>
              </part>
            </body>
            <conclusions><p>Бишкек</p></conclusions>
            <attachments><attachment eId="att_1"><heading>Форма</heading><doc name="annex">""" + Documents.META + "<mainBody><p>Аты-жөнү</p></mainBody></doc></attachment></attachments>";

    private static InstrumentText read(String parts) {
        return Document.read(Documents.act(parts));
    }

    private static Branch at(InstrumentText text, String eId) {
        return text.all().filter(branch -> eId.equals(branch.eId())).findFirst().orElseThrow();
    }

    @Test
    void provisions_are_what_the_body_the_preamble_and_the_attachments_hold() {
        assertThat(read(LAW).all())
                .extracting(Branch::level)
                .containsExactly(
                        Level.PREAMBLE,
                        Level.PART,
                        Level.ARTICLE,
                        Level.POINT,
                        Level.POINT,
                        Level.CONTAINER,
                        Level.ANNEX);
    }

    @Test
    void numbers_and_headings_are_read_without_their_dress() {
        var text = read(LAW);
        assertThat(at(text, "part_I").number()).isEqualTo("I");
        assertThat(at(text, "part_I").words()).containsEntry("ky", Words.heading("Жалпы жоболор"));
        assertThat(at(text, "art_1").number()).isEqualTo("1");
        assertThat(at(text, "art_1__point_a").number()).isEqualTo("a");
    }

    @Test
    void text_is_told_in_paragraphs_without_what_is_within() {
        var text = read(LAW);
        assertThat(at(text, "art_1").words()).containsEntry("ky", new Words("Айлык акы", "", "Айлык акы:\n\nтөлөнөт."));
        assertThat(at(text, "art_1__point_a").words()).containsEntry("ky", Words.text("акча менен;\n\nсом."));
        assertThat(at(text, "art_1__point_b").words()).containsEntry("ky", Words.text("1) өз убагында."));
        assertThat(at(text, "att_1").words()).containsEntry("ky", new Words("Форма", "", "Аты-жөнү"));
    }

    @Test
    void a_document_comes_back_letter_for_letter() {
        var bytes = Documents.act(LAW);
        var text = Document.read(bytes);
        var markup = text.all().map(Branch::markup).map(Objects::requireNonNull).iterator();
        assertThat(Frame.whole(Objects.requireNonNull(text.frame()), markup))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void a_judgment_has_its_parts_as_provisions() {
        var judgment = Documents.bytes("<judgment name=\"decision\">" + Documents.META
                + "<header><p>Сот</p></header><judgmentBody><motivation><p>Себеби</p></motivation>"
                + "<decision><p>Чечти</p></decision></judgmentBody></judgment>");
        assertThat(Document.read(judgment).all())
                .extracting(branch -> branch.words().get("ky"))
                .containsExactly(Words.text("Себеби"), Words.text("Чечти"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<body><article eId='a'/>\\n<article eId='a'/></body>        | lawtext.wrong.twice",
                "<body>\\n<article eId=''/></body>                           | lawtext.wrong.value",
                "<body>\\n<article><num>1</num>word</article></body>         | lawtext.wrong.text",
                "<body>\\n<artikle/></body>                                  | lawtext.wrong.element",
                "<body><article>\\n<body/></article></body>                  | lawtext.wrong.child",
                "<body>\\n<article><content/><paragraph/></article></body>   | lawtext.wrong.child",
                "<body>\\n<hcontainer/></body>                               | lawtext.wrong.attribute-missing",
                "<body>\\n<article colour='red'/></body>                     | lawtext.wrong.attribute",
                "<preface><p>\\n<docDate date='2020-02-30'/></p></preface><body><part/></body> | lawtext.wrong.value",
                "\\n<body></body>                                            | lawtext.wrong.incomplete",
                "<body>\\n<part></body>                                      | lawtext.wrong.xml",
            })
    void what_the_standard_does_not_know_is_refused_by_its_line(String parts, String key) {
        int before = new String(Documents.act(""), StandardCharsets.UTF_8).split("\n").length - 2;
        var refused = catchThrowableOfType(
                Unreadable.class, () -> read(parts.replace("\\n", "\n").replace('\'', '"')));
        assertThat(refused.flaws()).first().satisfies(flaw -> {
            assertThat(flaw.reason().key()).isEqualTo(key);
            assertThat(flaw.line()).isEqualTo(before + 1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><a>&d;</a>  | lawtext.wrong.doctype",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>                  | lawtext.wrong.doctype",
                "<akomaNtoso xmlns='http://www.akomantoso.org/2.0'/>           | lawtext.wrong.version",
                "<html/>                                                       | lawtext.wrong.not-akn",
                "words                                                         | lawtext.wrong.xml",
            })
    void what_is_no_such_document_is_refused(String document, String key) {
        var refused = catchThrowableOfType(
                Unreadable.class,
                () -> Document.read(document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.flaws().getFirst().reason().key()).isEqualTo(key);
    }
}
