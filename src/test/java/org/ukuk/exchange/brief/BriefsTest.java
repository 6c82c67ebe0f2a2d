package org.ukuk.exchange.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;
import org.ukuk.exchange.brief.Brief.Bullets;
import org.ukuk.exchange.brief.Brief.Heading;
import org.ukuk.exchange.brief.Brief.Linked;
import org.ukuk.exchange.brief.Brief.Paragraph;
import org.ukuk.exchange.brief.Brief.Table;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

class BriefsTest {

    private static final Brief BRIEF = new Brief(
            Language.KY,
            "Айлыкты өндүрүү: үч өлкөнүн тажрыйбасы",
            "Мүмкүнчүлүк жана тобокел & «тырмакча» <белги>.",
            List.of(
                    new Heading(1, "Көйгөй"),
                    new Paragraph("Биринчи абзац.\n\nЭкинчи абзац, ҢӨҮ ңөү.\u0000"),
                    new Bullets(List.of("биринчи", "экинчи")),
                    new Table(List.of("Өлкө", "Чара"), List.of(List.of("Корея", "Камсыздандыруу\nТекшерүү"))),
                    new Linked("Барак", "https://ukuk.example/ky/practices/compare")),
            "https://ukuk.example/ky/practices/compare",
            LocalDate.of(2026, 11, 22));

    private final Briefs briefs = new Briefs(new Messages());

    @Test
    void a_document_for_word_says_everything_in_order() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(briefs.docx(BRIEF)));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .containsSubsequence(
                            "Айлыкты өндүрүү",
                            "<белги>",
                            "Көйгөй",
                            "Биринчи абзац.",
                            "ҢӨҮ ңөү",
                            "экинчи",
                            "Корея",
                            "Камсыздандыруу\nТекшерүү",
                            "Барак",
                            "22-ноябрь");
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getHyperlinks()).hasSize(1);
        }
    }

    @Test
    void a_pdf_has_every_letter_of_kyrgyz_and_its_fonts_inside() throws IOException {
        try (var document = Loader.loadPDF(briefs.pdf(BRIEF))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Айлыкты өндүрүү", "ҢӨҮ ңөү", "<белги>", "22-ноябрь")
                    .containsPattern("Камсыздандыруу\\s*\\R\\s*Текшерүү");
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void only_known_formats_are_answered() {
        assertThat(briefs.answer(BRIEF, "brief", "docx")
                        .getHeaders()
                        .getContentDisposition()
                        .getFilename())
                .isEqualTo("brief.docx");
        assertThatThrownBy(() -> briefs.answer(BRIEF, "brief", "exe")).isInstanceOf(ResponseStatusException.class);
    }
}
