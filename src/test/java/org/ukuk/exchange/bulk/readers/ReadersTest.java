package org.ukuk.exchange.bulk.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.catalogue.Reason;

class ReadersTest {

    private static final String LEAFLETS =
            "Название;Автор\nПрава трудовых мигрантов;Иванов, Пётр\nЗащита семьи за рубежом;Осмонова, Айжан\n";

    @TempDir
    Path folder;

    private SourceFile file(String name, byte[] content) throws IOException {
        var path = Files.write(folder.resolve(name), content);
        return SourceFile.look(path, name, folder, null);
    }

    private SourceFile file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Entry> read(SourceFile file) throws IOException {
        var entries = new ArrayList<Entry>();
        file.entries(entries::add);
        return entries;
    }

    private static List<String> keys(Entry entry) {
        return entry.troubles().stream().map(Reason::key).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251", "KOI8-R", "IBM866", "x-MacCyrillic"})
    void a_cyrillic_table_is_read_in_whatever_encoding_it_is(String encoding) throws IOException {
        var file = file("leaflets.csv", LEAFLETS.getBytes(Charset.forName(encoding)));
        assertThat(file.format()).isEqualTo(Format.TABLE);
        assertThat(file.delimiter()).isEqualTo(';');
        assertThat(read(file))
                .extracting(entry -> entry.values().get("Название"))
                .containsExactly(List.of("Права трудовых мигрантов"), List.of("Защита семьи за рубежом"));
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r'", "'\r\n'"})
    void lines_end_as_they_like(String end) throws IOException {
        var entries = read(file("a.csv", "title,date" + end + "One,2013" + end + end + "Two,2014"));
        assertThat(entries).extracting(Entry::place).containsExactly("2", "4");
        assertThat(entries.getLast().values()).containsEntry("date", List.of("2014"));
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_row_only() throws IOException {
        var entries = read(file("a.csv", "title,date\nOne,2013\n\"Two,2014\nThree,2015\n\"Four, and\nmore\",2016\n"));
        assertThat(entries).extracting(Entry::place).containsExactly("2", "3", "4", "5");
        assertThat(keys(entries.get(1))).containsExactly("import.quote-open");
        assertThat(entries.getLast().values()).containsEntry("title", List.of("Four, and\nmore"));
    }

    @Test
    void letters_that_cannot_be_read_are_named_with_their_cell() throws IOException {
        var good = "title,place\n" + "Кыргызстан,Бишкек\n".repeat(10) + "Broken ";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(good.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes("(,Ош\n".getBytes(StandardCharsets.UTF_8));
        var last = read(file("a.csv", bytes.toByteArray())).getLast();
        assertThat(last.troubles())
                .extracting(Reason::field, Reason::key)
                .containsExactly(org.assertj.core.api.Assertions.tuple("title", "import.letters"));
        assertThat(last.values()).containsEntry("place", List.of("Ош"));
    }

    @Test
    void a_value_without_a_column_is_told() throws IOException {
        var entry = read(file("a.csv", "title,date\nOne,2013,more\n")).getFirst();
        assertThat(entry.troubles()).extracting(Reason::field).containsExactly("C");
    }

    @Test
    void a_workbook_gives_its_dates_as_days() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Sheet");
            sheet.value(0, 0, "Аталышы");
            sheet.value(0, 1, "date");
            sheet.value(2, 0, "Эмгек укугу");
            sheet.value(2, 1, java.time.LocalDate.of(2013, 3, 25));
            sheet.style(2, 1).format("dd/MM/yyyy").set();
        }
        var entries = read(file("book.bin", out.toByteArray()));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.place()).isEqualTo("3");
            assertThat(entry.values()).containsEntry("Аталышы", List.of("Эмгек укугу"));
            assertThat(entry.values()).containsEntry("date", List.of("2013-03-25"));
        });
    }

    @Test
    void an_ris_entry_without_an_end_ends_where_the_next_begins() throws IOException {
        var entries = read(file("a.ris", """
                TY  - JOUR
                TI  - First
                AU  - Osmonova, A.
                AU  - Ivanov, B.
                DA  - 2013/03/25/
                PY  - 2013
                SP  - 10
                EP  - 12
                SN  - 0263-4937
                ZZ  - who knows

                TY  - BOOK
                ID  - second
                TI  - Second,
                 on two lines
                ER  -
                stray text
                """));
        assertThat(entries).hasSize(3);
        assertThat(entries.getFirst().values())
                .containsEntry("title", List.of("First"))
                .containsEntry("authors", List.of("Osmonova, A.", "Ivanov, B."))
                .containsEntry("date", List.of("2013/03/25"))
                .containsEntry("pages", List.of("10–12"))
                .containsEntry("issn", List.of("0263-4937"))
                .containsEntry("ZZ", List.of("who knows"));
        assertThat(entries.get(1).key()).isEqualTo("second");
        assertThat(entries.get(1).values()).containsEntry("title", List.of("Second, on two lines"));
        assertThat(keys(entries.getLast())).containsExactly("import.ris-outside");
    }

    @Test
    void bibtex_is_read_with_strings_crossrefs_and_nested_braces() throws IOException {
        var entries = read(file("a.bib", """
                A comment between entries.
                @string{uca = "University of " # {Central Asia}}
                @comment{not an entry}
                @inproceedings{child, author = {van der Berg, J{\\"o}rg and {Ministry of {Labour}} and Ada Lovelace},
                  title = {The {Kyrgyz} Case: {\\'E}tudes \\& more}, crossref = {parent}, pages = {1--9}, weird = 7}
                @article{broken, title = {Never closed,
                  year = 2012
                @book{whole, title = "In {quotes}", publisher = uca, month = mar, year = 2013, url={https://example.org/a_b}}
                @proceedings{parent, title = {Proceedings}, editor = {Осмонова, Айгүл}, year = 2014}
                """));
        assertThat(entries).extracting(Entry::place).containsExactly("child", "broken", "whole", "parent");
        assertThat(entries.getFirst().values())
                .containsEntry("authors", List.of("van der Berg, Jörg", "{Ministry of Labour}", "Lovelace, Ada"))
                .containsEntry("title", List.of("The Kyrgyz Case: Études & more"))
                .containsEntry("container", List.of("Proceedings"))
                .containsEntry("editors", List.of("Осмонова, Айгүл"))
                .containsEntry("date", List.of("2014"))
                .containsEntry("pages", List.of("1–9"))
                .containsEntry("weird", List.of("7"));
        assertThat(keys(entries.get(1))).containsExactly("import.bibtex-broken");
        assertThat(entries.get(2).values())
                .containsEntry("title", List.of("In quotes"))
                .containsEntry("publisher", List.of("University of Central Asia"))
                .containsEntry("date", List.of("mar 2013"))
                .containsEntry("url", List.of("https://example.org/a_b"));
    }

    @Test
    void zotero_entries_are_put_together_from_their_parts() throws IOException {
        var entries = read(file("library.xml", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                  xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
                  xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
                <bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType>
                  <dcterms:isPartOf rdf:resource="urn:issn:0263-4937"/>
                  <bib:authors><rdf:Seq>
                    <rdf:li><foaf:Person><foaf:surname>Иванова</foaf:surname><foaf:givenName>Анна</foaf:givenName></foaf:Person></rdf:li>
                    <rdf:li><foaf:Person><foaf:surname>Osmonov</foaf:surname><foaf:givenName>B.</foaf:givenName></foaf:Person></rdf:li>
                  </rdf:Seq></bib:authors>
                  <dc:title>Акча которуулар</dc:title><dc:date>2013/03</dc:date>
                  <dc:identifier><dcterms:URI><rdf:value>https://example.org/1</rdf:value></dcterms:URI></dc:identifier>
                </bib:Article>
                <bib:Journal rdf:about="urn:issn:0263-4937"><dc:title>Журнал</dc:title><prism:volume>5</prism:volume>
                  <dc:identifier>ISSN 0263-4937</dc:identifier></bib:Journal>
                <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
                </rdf:RDF>
                """));
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.values())
                        .containsEntry("type", List.of("article"))
                        .containsEntry("title", List.of("Акча которуулар"))
                        .containsEntry("authors", List.of("Иванова, Анна", "Osmonov, B."))
                        .containsEntry("container", List.of("Журнал"))
                        .containsEntry("volume", List.of("5"))
                        .containsEntry("issn", List.of("0263-4937"))
                        .containsEntry("url", List.of("https://example.org/1")));
    }

    @Test
    void files_that_are_nothing_we_know_are_refused_with_a_reason() throws IOException {
        for (var file : List.of(
                file("nothing.bin", new byte[] {0, 1, 2, 3, 0, 0}),
                file("empty.txt", ""),
                file("half.rdf", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><x"))) {
            assertThatThrownBy(() -> read(file)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void files_beside_a_table_are_found_and_none_elsewhere() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("in/report.txt"), "report");
        var table = Files.writeString(folder.resolve("in/a.csv"), "title,file\n");
        var file = SourceFile.look(table, "a.csv", folder.resolve("in"), null);
        assertThat(file.find("report.txt")).isPresent();
        assertThat(file.find("../secret.txt")).isEmpty();
        assertThat(file.find("/etc/hostname")).isEmpty();
    }
}
