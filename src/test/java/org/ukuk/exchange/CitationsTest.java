package org.ukuk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.exchange.References.ORIGIN;
import static org.ukuk.exchange.References.a;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.i18n.Language;

class CitationsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC);
    private static final String URL = "https://ukuk.example/id/01ARZ3NDEKTSV4RRFFQ69G5FAV";

    private static Citation one(String style, References one, Language reader) {
        return new Citations(one.kinds(), NOON)
                .of(one.item(), ORIGIN, reader).stream()
                        .filter(citation -> citation.style().equals(style))
                        .findFirst()
                        .orElseThrow();
    }

    private static String gost(References one) {
        return one("gost", one, Language.EN).text();
    }

    private static String apa(References one, Language reader) {
        return one("apa", one, reader).text();
    }

    private static String chicago(References one, Language reader) {
        return one("chicago", one, reader).text();
    }

    private static References anArticle() {
        return a("article-journal", Language.RU, "Мифы о трудовой миграции")
                .by("Рязанцев, Сергей Васильевич", "Асанова, Жылдыз")
                .on("2018")
                .with("container-title", "Научное обозрение")
                .with("issue", "3")
                .with("page", "5–13");
    }

    private static References aReport() {
        return a("report", Language.RU, "Защита прав: основные проблемы")
                .by("{Тянь-Шаньский центр политики}")
                .on("2012-09")
                .with("publisher", "АУЦА")
                .with("publisher-place", "Бишкек")
                .with("number-of-pages", "34")
                .with("collection-title", "Рабочие документы")
                .with("number", "7");
    }

    private static References aBook() {
        return a("book", Language.EN, "Migration and Social Upheaval")
                .editedBy("Laruelle, Marlene")
                .on("2013")
                .with("publisher", "Brill")
                .with("publisher-place", "Leiden")
                .with("number-of-pages", "345");
    }

    private static References aKyrgyzReport() {
        return a("report", Language.KY, "Эмгек мигранттарынын укуктары")
                .by("Асанова, Айгүл", "Эсен уулу, Бакыт", "Токтоева, Гүлзат", "Жумабаев, Өмүр")
                .editedBy("Осмонов, Үсөн")
                .with("publisher-place", "Бишкек")
                .with("number-of-pages", "120");
    }

    @Test
    void gost_writes_an_article_with_cyrillic_initials() {
        assertThat(gost(anArticle()))
                .isEqualTo("Рязанцев С. В., Асанова Ж. Мифы о трудовой миграции // Научное обозрение. 2018. № 3. "
                        + "С. 5–13. URL: " + URL + " (дата обращения: 22.11.2026).");
    }

    @Test
    void gost_puts_organisations_after_the_title() {
        assertThat(gost(aReport()))
                .isEqualTo("Защита прав: основные проблемы / Тянь-Шаньский центр политики. Бишкек : АУЦА, 2012. 34 с. "
                        + "(Рабочие документы ; 7). URL: " + URL + " (дата обращения: 22.11.2026).");
    }

    @Test
    void gost_describes_an_english_book_in_english_whoever_reads() {
        assertThat(one("gost", aBook(), Language.KY).text())
                .isEqualTo("Migration and Social Upheaval / ed. by M. Laruelle. Leiden : Brill, 2013. 345 p. URL: "
                        + URL + " (accessed: 22.11.2026).");
    }

    @Test
    void gost_describes_a_kyrgyz_report_in_kyrgyz_with_four_authors_and_no_year() {
        assertThat(gost(aKyrgyzReport()))
                .isEqualTo("Эмгек мигранттарынын укуктары / А. Асанова [ж. б.] ; ред. Ү. Осмонов. Бишкек, "
                        + "[жылы көрсөтүлгөн эмес]. 120 б. URL: " + URL + " (кайрылган күнү: 22.11.2026).");
    }

    @Test
    void gost_gives_the_day_of_a_press_release() {
        assertThat(gost(a("document", Language.RU, "О круглом столе")
                        .by("{Центр}")
                        .on("2013-03-25")
                        .with("publisher-place", "Бишкек")))
                .isEqualTo(
                        "О круглом столе / Центр. Бишкек, 25.03.2013. URL: " + URL + " (дата обращения: 22.11.2026).");
    }

    @Test
    void apa_cuts_given_names_and_names_the_publisher() {
        assertThat(apa(anArticle(), Language.EN))
                .isEqualTo("Рязанцев, С. В., & Асанова, Ж. (2018). Мифы о трудовой миграции. Научное обозрение, (3), "
                        + "5–13. " + URL);
        assertThat(apa(aReport(), Language.EN))
                .isEqualTo("Тянь-Шаньский центр политики. (2012). Защита прав: основные проблемы "
                        + "(No. 7; Рабочие документы). АУЦА. " + URL);
    }

    @Test
    void apa_speaks_the_readers_language() {
        assertThat(apa(aBook(), Language.EN))
                .isEqualTo("Laruelle, M. (Ed.). (2013). Migration and Social Upheaval. Brill. " + URL);
        assertThat(apa(aBook(), Language.RU)).startsWith("Laruelle, M. (Ред.). (2013).");
        assertThat(apa(aKyrgyzReport(), Language.RU)).contains("(б. д.)", "Извлечено 22 ноября 2026 г., из https");
        assertThat(apa(aKyrgyzReport(), Language.KY)).contains("Кайрылган күнү 2026-ж., 22-ноябрь, дареги https");
    }

    @Test
    void a_chapter_stands_in_its_book() {
        var chapter = a("chapter", Language.EN, "Staying legal")
                .by("Urinboyev, Rustamjon")
                .on("2020")
                .with("container-title", "Migration and Hybrid Regimes")
                .editedBy("Smith, John Paul")
                .with("publisher", "UC Press")
                .with("publisher-place", "Oakland")
                .with("page", "1-20");
        assertThat(apa(chapter, Language.EN))
                .isEqualTo("Urinboyev, R. (2020). Staying legal. In J. P. Smith (Ed.), Migration and Hybrid Regimes "
                        + "(pp. 1–20). UC Press. " + URL);
        assertThat(gost(chapter))
                .isEqualTo("Urinboyev R. Staying legal // Migration and Hybrid Regimes / ed. by J. P. Smith. "
                        + "Oakland : UC Press, 2020. P. 1–20. URL: " + URL + " (accessed: 22.11.2026).");
    }

    @Test
    void chicago_keeps_whole_names_and_leaves_foreign_titles_as_they_are() {
        assertThat(chicago(anArticle(), Language.EN))
                .isEqualTo("Рязанцев, Сергей Васильевич, and Жылдыз Асанова. 2018. “Мифы о трудовой миграции.” "
                        + "Научное обозрение, no. 3: 5–13. " + URL + ".");
        assertThat(chicago(aBook(), Language.EN))
                .isEqualTo("Laruelle, Marlene, ed. 2013. Migration and Social Upheaval. Brill. " + URL + ".");
        assertThat(chicago(anArticle(), Language.KY)).contains("жана Жылдыз Асанова", "«Мифы о трудовой миграции»");
    }

    @Test
    void a_doi_is_preferred_where_the_style_prefers_it() {
        var article = anArticle().with("DOI", "10.1111/amet.12036");
        assertThat(apa(article, Language.EN)).endsWith("https://doi.org/10.1111/amet.12036");
        assertThat(gost(article)).contains("DOI: 10.1111/amet.12036. URL: " + URL);
    }

    @Test
    void the_original_title_is_cited_not_a_translation() {
        assertThat(gost(aReport().translated(Language.EN, "Protecting rights"))).startsWith("Защита прав");
    }

    @Test
    void html_has_italics_and_nothing_a_title_brought() {
        var hostile = a("book", Language.EN, "Rights <script>alert(1)</script> & <b>wrongs</b>")
                .on("2013");
        assertThat(one("apa", hostile, Language.EN).html())
                .contains("<i>Rights &lt;script&gt;", "&amp; &lt;b&gt;wrongs&lt;/b&gt;</i>")
                .doesNotContain("<script", "<b>", "style=");
    }

    @Test
    void a_citation_is_written_once() {
        var citations = new Citations(aBook().kinds(), NOON);
        var item = aBook().item();
        var first = citations.of(item, ORIGIN, Language.RU);
        assertThat(citations.of(item, ORIGIN, Language.RU).getFirst()).isSameAs(first.getFirst());
    }

    @Test
    void initials_are_cut_in_any_script() {
        assertThat(Initials.of("Мадлен Жан-Поль")).isEqualTo("М. Ж.-П.");
        assertThat(Initials.of("J.P.")).isEqualTo("J. P.");
        assertThat(Initials.of("Өмүр кызы")).isEqualTo("Ө. кызы");
        assertThat(Initials.of("  ")).isEmpty();
    }
}
