package org.ukuk.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.exchange.References.ID;
import static org.ukuk.exchange.References.ORIGIN;
import static org.ukuk.exchange.References.a;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ukuk.catalogue.ResultFormat;
import org.ukuk.exchange.References;
import org.ukuk.platform.i18n.Language;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {

    private static References anArticle() {
        return a("article-journal", Language.EN, "Clean fake: documents & persons in Moscow, 100% {real}")
                .by("Reeves, Madeleine [0000-0002-1825-0097]", "{Ministry of Labour and Migration}")
                .on("2013-08")
                .with("container-title", "American Ethnologist")
                .with("volume", "40")
                .with("issue", "3")
                .with("page", "508–524")
                .with("DOI", "10.1111/amet_12036")
                .with("URL", "https://publisher.example/clean_fake");
    }

    private static byte[] written(ResultFormat format, References... things) throws IOException {
        var out = new ByteArrayOutputStream();
        var items = List.of(things).stream().map(References::item).toList();
        format.write(new ResultFormat.Listing("Results", ORIGIN + "/en/search?q=a", ORIGIN, Language.EN, items), out);
        return out.toByteArray();
    }

    private static String text(ResultFormat format, References... things) throws IOException {
        return new String(written(format, things), StandardCharsets.UTF_8);
    }

    private static BibTeXEntry bibtex(References one) throws Exception {
        var parsed = new BibTeXParser().parse(new StringReader(text(new Bibtex(one.kinds()), one)));
        return parsed.getEntries().values().iterator().next();
    }

    @Test
    void bibtex_is_read_back_with_type_names_and_month() throws Exception {
        var entry = bibtex(anArticle());
        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(entry.getKey().getValue()).isEqualTo("ukuk-" + ID.toLowerCase(java.util.Locale.ROOT));
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString())
                .isEqualTo("Reeves, Madeleine and {Ministry of Labour and Migration}");
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .isEqualTo("Clean fake: documents \\& persons in {Moscow,} 100\\% \\{real\\}");
        assertThat(entry.getField(BibTeXEntry.KEY_JOURNAL).toUserString()).isEqualTo("American Ethnologist");
        assertThat(entry.getField(BibTeXEntry.KEY_PAGES).toUserString()).isEqualTo("508--524");
        assertThat(entry.getField(new Key("doi")).toUserString()).isEqualTo("10.1111/amet_12036");
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo(ORIGIN + "/id/" + ID);
    }

    @Test
    void bibtex_keeps_kyrgyz_letters_and_survives_every_command_of_tex() throws Exception {
        var hostile = a("report", Language.KY, "Үй-бүлө \\input{x} $1 #2 _3 ^4 ~5 } {")
                .on("2013");
        assertThat(text(new Bibtex(hostile.kinds()), hostile)).contains("Үй-бүлө", "@techreport");
        assertThat(bibtex(hostile).getField(BibTeXEntry.KEY_TITLE).toUserString())
                .contains("{\\textbackslash}input\\{x\\}", "\\$1", "\\#2", "\\_3");
    }

    @Test
    void ris_has_its_shape() throws Exception {
        var lines = text(new Ris(anArticle().kinds()), anArticle()).split("\r\n");
        assertThat(lines[0]).isEqualTo("TY  - JOUR");
        assertThat(lines)
                .contains(
                        "AU  - Reeves, Madeleine",
                        "AU  - Ministry of Labour and Migration",
                        "T2  - American Ethnologist",
                        "PY  - 2013",
                        "DA  - 2013/08//",
                        "SP  - 508",
                        "EP  - 524",
                        "UR  - " + ORIGIN + "/id/" + ID);
        assertThat(lines[lines.length - 1]).isEqualTo("ER  - ");
        assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
    }

    @Test
    void a_line_break_in_a_title_begins_no_ris_tag() throws Exception {
        var hostile = a("book", Language.EN, "One\r\nER  - \r\nTY  - JOUR");
        assertThat(text(new Ris(hostile.kinds()), hostile).split("\r\n")).contains("TI  - One ER - TY - JOUR");
    }

    @Test
    void csl_json_has_date_parts_and_literal_organisations() throws Exception {
        var record = JsonMapper.shared()
                .readTree(written(new CslJson(anArticle().kinds()), anArticle()))
                .get(0);
        assertThat(record.at("/type").asString()).isEqualTo("article-journal");
        assertThat(record.at("/issued/date-parts/0").toString()).isEqualTo("[2013,8]");
        assertThat(record.at("/author/0/given").asString()).isEqualTo("Madeleine");
        assertThat(record.at("/author/1/literal").asString()).isEqualTo("Ministry of Labour and Migration");
    }

    @Test
    void csv_is_read_back_and_runs_no_formula() throws Exception {
        var one = a("book", Language.RU, "=HYPERLINK(\"http://evil\", \"да, \n\"\"нет\")")
                .translated(Language.KY, "@КЫ");
        var csv = written(new Csv(one.kinds()), one);
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        var settings = new CsvParserSettings();
        settings.setHeaderExtractionEnabled(true);
        settings.setNormalizeLineEndingsWithinQuotes(false);
        var rows = new CsvParser(settings).parseAllRecords(new ByteArrayInputStream(csv), StandardCharsets.UTF_8);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().getString("id")).isEqualTo(ID);
        assertThat(rows.getFirst().getString("title_ru")).isEqualTo("'=HYPERLINK(\"http://evil\", \"да, \n\"\"нет\")");
        assertThat(rows.getFirst().getString("title_ky")).isEqualTo("'@КЫ");
    }

    @Test
    void xlsx_is_a_sheet_of_texts(@TempDir Path folder) throws Exception {
        var one = a("book", Language.RU, "=1+1");
        var file = Files.write(folder.resolve("list.xlsx"), written(new Xlsx(one.kinds()), one));
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("=1+1", ID)
                    .doesNotContain("<f>");
        }
    }
}
