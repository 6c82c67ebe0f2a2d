package org.ukuk.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.i18n.Language;

class SkosTest {

    private static final String ORIGIN = "https://ukuk.example";
    private static final Concept WAGES = new Concept(
            "wages",
            Map.of(Language.KY, "айлык акы", Language.RU, "заработная плата", Language.EN, "wages"),
            Map.of(Language.EN, List.of("pay", "salary"), Language.RU, List.of("зарплата")),
            Map.of(Language.KY, List.of("ойлык")),
            Map.of(Language.EN, "What is paid for \"work\" & <more>."),
            List.of(),
            List.of(),
            List.of("http://www.wikidata.org/entity/Q183776"));
    private static final Concept UNPAID = new Concept(
            "unpaid-wages",
            Map.of(Language.EN, "unpaid wages"),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of("wages"),
            List.of("wages"),
            List.of());

    private static String written(List<Concept> concepts, Skos.Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        Skos.write(concepts, ORIGIN, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Concept> read(String text, Skos.Format format) throws IOException {
        return Skos.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ORIGIN, format);
    }

    private static List<Concept> turtle(String statements) throws IOException {
        return read(
                "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix x: <http://other.example/voc#> . "
                        + statements,
                Skos.Format.TTL);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_is_read_back_the_same(Skos.Format format) throws IOException {
        assertThat(read(written(List.of(WAGES, UNPAID), format), format)).containsExactly(WAGES, UNPAID);
    }

    @Test
    void both_directions_of_the_tree_are_written() throws IOException {
        assertThat(written(List.of(WAGES, UNPAID), Skos.Format.TTL))
                .contains("skos:narrower concept:unpaid-wages", "skos:broader concept:wages", "skos:topConceptOf");
    }

    @Test
    void a_foreign_concept_keeps_its_address_as_an_exact_match() throws IOException {
        var concepts = turtle("x:Forced_Labour skos:prefLabel \"forced labour\"@en-GB, \"travail forcé\"@fr ; "
                + "skos:narrower x:Debt . x:Debt skos:prefLabel \"карыздык кулчулук\"@ky .");
        assertThat(concepts).extracting(Concept::id).containsExactly("forced-labour", "debt");
        assertThat(concepts.getFirst().pref()).containsOnly(Map.entry(Language.EN, "forced labour"));
        assertThat(concepts.getFirst().matches()).containsExactly("http://other.example/voc#Forced_Labour");
        assertThat(concepts.getLast().broader()).containsExactly("forced-labour");
    }

    @Test
    void a_concept_without_a_label_in_our_languages_is_left_out_with_the_links_to_it() throws IOException {
        var concepts =
                turtle("x:a skos:prefLabel \"travail\"@fr . x:b skos:prefLabel \"work\"@en ; skos:broader x:a .");
        assertThat(concepts).extracting(Concept::id).containsExactly("b");
        assertThat(concepts.getFirst().broader()).isEmpty();
    }

    @Test
    void two_concepts_that_would_share_an_id_are_refused() {
        assertThatThrownBy(() -> turtle("x:a-b skos:prefLabel \"one\"@en . x:A_B skos:prefLabel \"two\"@en ."))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a-b");
    }

    @Test
    void what_is_no_turtle_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("\n\nthis is not turtle", Skos.Format.TTL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void rdf_xml_that_would_read_other_files_is_refused() {
        assertThatThrownBy(() ->
                        read("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>", Skos.Format.RDF))
                .isInstanceOf(IOException.class);
    }
}
