package org.ukuk.standards.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Objects;
import org.ukuk.standards.formats.akn.Document;
import org.ukuk.standards.formats.akn.Frame;
import org.ukuk.standards.formats.split.Splitter;
import org.ukuk.standards.text.Branch;

/// Whatever a text holds: provisions come out, or one clear refusal.
class FormatsFuzzTest {

    @FuzzTest
    void any_document_comes_back_whole_or_is_refused(FuzzedDataProvider data) {
        var start = data.pickValue(List.of(
                "",
                "<?xml version=\"1.0\"?>",
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"));
        var letters = start + data.consumeRemainingAsString();
        try {
            var text = Document.read(letters);
            var markup =
                    text.all().map(Branch::markup).map(Objects::requireNonNull).iterator();
            assertThat(Frame.whole(Objects.requireNonNull(text.frame()), markup))
                    .isEqualTo(letters);
        } catch (Unreadable refused) {
            assertThat(refused.flaws())
                    .allSatisfy(flaw -> assertThat(flaw.reason().key()).startsWith("lawtext.wrong."));
        }
    }

    @FuzzTest
    void any_text_is_taken_apart(FuzzedDataProvider data) {
        var start = data.pickValue(List.of("", "Статья 1\n1. ", "Article 1\n(a) ", "1-берене. ", "# I\n"));
        var text = start + data.consumeRemainingAsString();
        var split = Splitter.split(text, "en");
        assertThat(split.languages().values())
                .allSatisfy(branches -> assertThat(branches)
                        .allSatisfy(branch -> assertThat(branch.all().map(Branch::number))
                                .allMatch(number -> number.length() <= 60)));
    }
}
