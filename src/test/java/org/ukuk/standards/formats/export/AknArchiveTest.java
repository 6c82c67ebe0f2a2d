package org.ukuk.standards.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;
import org.ukuk.standards.formats.InstrumentFixture;
import org.ukuk.standards.formats.akn.Document;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.Labels;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

class AknArchiveTest {

    private static InstrumentText text() {
        var words = Map.of("en", new Words("Pay", "", "The worker is paid."), "ky", new Words("Айлык", "", "Төлөнөт."));
        return InstrumentText.of(List.of(
                Branch.of(Level.ARTICLE, "1", words, List.of()), Branch.of(Level.ARTICLE, "2", Map.of(), List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void every_language_of_a_text_is_a_document(Databases databases) throws IOException {
        try (var fixture = new InstrumentFixture(databases)) {
            var item = fixture.treaty("some-convention", "Some Convention");
            fixture.treaty("without-text", "Another");
            fixture.texts.put(item, text(), Actor.CENTRE);
            var out = new ByteArrayOutputStream();
            new AknArchive(fixture.provisions, new AknExport(fixture.provisions, fixture.concepts))
                    .write(fixture.here.items.walk("", 100), out);

            var documents = new LinkedHashMap<String, Integer>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    documents.put(
                            entry.getName(),
                            Document.read(zip.readAllBytes()).provisions().size());
                }
            }
            assertThat(documents)
                    .containsExactly(Map.entry("some-convention.en.akn", 2), Map.entry("some-convention.ky.akn", 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_comes_back_from_the_database_letter_for_letter(Databases databases) throws IOException {
        try (var fixture = new InstrumentFixture(databases)) {
            var item = fixture.treaty("some-convention", "Some Convention");
            fixture.texts.put(item, text(), Actor.CENTRE);
            var export = new AknExport(fixture.provisions, fixture.concepts);
            var published = fixture.here.items.find(item).orElseThrow();
            var written = new ByteArrayOutputStream();
            export.write(published, fixture.provisions.current(item).orElseThrow(), "ky", written);
            fixture.texts.put(item, Document.read(written.toByteArray()), Actor.CENTRE);
            var again = new ByteArrayOutputStream();
            export.write(published, fixture.provisions.current(item).orElseThrow(), "ky", again);

            assertThat(fixture.provisions.current(item).flatMap(fixture.provisions::frame))
                    .isPresent();
            assertThat(again.toByteArray()).isEqualTo(written.toByteArray());
        }
    }

    @ParameterizedTest
    @EnumSource
    void linked_data_names_the_articles(Databases databases) {
        try (var fixture = new InstrumentFixture(databases)) {
            var item = fixture.treaty("some-convention", "Some Convention");
            fixture.texts.put(item, text(), Actor.CENTRE);
            var thing = new LinkedHashMap<String, Object>();
            new Legislation(fixture.provisions, new Labels(new Messages()))
                    .add(fixture.here.items.find(item).orElseThrow(), "https://ukuk.example", Language.KY, thing);

            assertThat(thing)
                    .containsEntry("legislationDate", "1990-12-18")
                    .containsEntry(
                            "legislationIdentifier", List.of("A/RES/45/158", "/akn/un/act/1990-12-18/some-convention"));
            assertThat((List<?>) thing.get("hasPart"))
                    .first()
                    .asString()
                    .contains("name=1-берене. Айлык", "url=https://ukuk.example/ky/standards/some-convention/art-1");
        }
    }
}
