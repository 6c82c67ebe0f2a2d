package org.ukuk.exchange.bulk.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/// Whatever a file holds: entries come out, or one clear refusal.
class ReadersFuzzTest {

    private static final List<String> NAMES = List.of("a.csv", "a.ris", "a.bib", "a.rdf", "a.xlsx", "a.txt");

    @FuzzTest
    void any_file_gives_entries_or_a_refusal(FuzzedDataProvider data) throws IOException {
        var name = data.pickValue(NAMES);
        var start = data.pickValue(List.of("", "TY  - BOOK\n", "@book{a,", "title;date\n", "PK\3\4"));
        var folder = Files.createTempDirectory("ukuk-fuzz");
        var file = Files.writeString(folder.resolve(name), start, StandardCharsets.ISO_8859_1);
        Files.write(file, data.consumeRemainingAsBytes(), java.nio.file.StandardOpenOption.APPEND);
        try {
            SourceFile.look(file, name, folder, null)
                    .entries(entry -> assertThat(entry.place()).isNotEmpty());
        } catch (Unreadable refused) {
            assertThat(refused.reason().key()).startsWith("import.");
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    @FuzzTest
    void latex_always_ends(FuzzedDataProvider data) {
        assertThat(Latex.text(data.consumeRemainingAsString())).isNotNull();
    }
}
