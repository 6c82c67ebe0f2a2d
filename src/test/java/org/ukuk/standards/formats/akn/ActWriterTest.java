package org.ukuk.standards.formats.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.standards.formats.InstrumentFixture;
import org.ukuk.standards.formats.Tree;
import org.ukuk.standards.text.Branch;
import org.ukuk.standards.text.InstrumentText;
import org.ukuk.standards.text.Level;
import org.ukuk.standards.text.Words;

class ActWriterTest {

    private static final Work WORK = new Work(
            "Some Convention",
            "some-convention",
            "C097",
            "ilo",
            LocalDate.of(1949, 7, 1),
            LocalDate.of(1949, 7, 1),
            LocalDate.of(2026, 11, 22),
            "en",
            true);

    private static Branch branch(Level level, String number, Words words, Branch... within) {
        return Branch.of(level, number, Map.of("en", words), List.of(within));
    }

    private static InstrumentText text() {
        return InstrumentText.of(List.of(
                branch(Level.PREAMBLE, "", Words.text("The States,\n\nAgree:")),
                branch(
                        Level.PART,
                        "II",
                        Words.heading("Wages & <rights>"),
                        branch(
                                Level.ARTICLE,
                                "25",
                                new Words("Pay", "Everybody is paid.", "In this article:"),
                                branch(Level.PARAGRAPH, "1", Words.text("Pay is in money.\n\nAlways.")),
                                branch(Level.POINT, "a", Words.text("in full")))),
                branch(Level.ARTICLE, "25¹", Words.heading("More")),
                branch(Level.ANNEX, "I", Words.heading("Forms"), branch(Level.ARTICLE, "1", Words.text("A form.")))));
    }

    /// Written, and read again.
    private static InstrumentText there_and_back(InstrumentText text, Map<String, List<String>> topics)
            throws Exception {
        try (var fixture = new InstrumentFixture(Databases.SQLITE)) {
            var item = fixture.treaty("some-convention", "Some Convention");
            fixture.texts.put(item, text, Actor.CENTRE);
            var version = fixture.provisions.current(item).orElseThrow();
            var out = new ByteArrayOutputStream();
            ActWriter.write(WORK, false, Tree.of(version, fixture.provisions), topics, topic -> topic, out);
            return Document.read(out.toByteArray());
        }
    }

    @Test
    void what_is_written_is_read_again_as_it_was() throws Exception {
        var back = there_and_back(text(), Map.of());

        assertThat(back.all().map(ActWriterTest::plain).toList())
                .isEqualTo(text().all().map(ActWriterTest::plain).toList());
    }

    private static Branch plain(Branch branch) {
        return Branch.of(branch.level(), branch.number(), branch.words(), List.of());
    }

    @Test
    void eIds_follow_the_naming_convention() throws Exception {
        assertThat(there_and_back(text(), Map.of()).all())
                .extracting(Branch::eId)
                .containsExactly(
                        null,
                        "part_ii",
                        "art_25",
                        "art_25__para_1",
                        "art_25__point_a",
                        "art_25-1",
                        "annex_i",
                        "annex_i__art_1");
    }

    @Test
    void topics_come_back() throws Exception {
        var back = there_and_back(text(), Map.of("art-25", List.of("wages", "equality")));
        assertThat(back.all().filter(branch -> "art_25".equals(branch.eId())))
                .singleElement()
                .satisfies(branch -> assertThat(branch.topics()).containsExactly("wages", "equality"));
    }

    @Test
    void addresses_follow_the_naming_convention() {
        assertThat(WORK.uri()).isEqualTo("/akn/ilo/act/1949-07-01/some-convention");
        assertThat(WORK.expression()).isEqualTo("/akn/ilo/act/1949-07-01/some-convention/eng@");
    }
}
