package org.ukuk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Content;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.search.Results.Value;

class FacetMemoryTest {

    private SearchFixture index;

    @BeforeEach
    void a_red_and_a_blue_leaflet() {
        index = new SearchFixture(Databases.SQLITE);
        leaflet("One", "red", Content.PUBLIC);
        leaflet("Two", "blue", Content.PUBLIC);
        index.settle();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void leaflet(String title, String colour, String seenBy) {
        index.bring(inEnglish(title).with("colour", colour).seenBy(seenBy).build());
    }

    private Map<String, Long> colours(Viewer viewer, String... chosen) {
        var parameters = chosen.length == 0 ? Map.<String, String[]>of() : Map.of("colour", chosen);
        var request = index.search.read(parameters, "leaflet");
        return index.search.run(request, Language.EN, viewer, "leaflet").facets().stream()
                .filter(facet -> facet.code().equals("colour"))
                .flatMap(facet -> facet.values().stream())
                .collect(Collectors.toMap(Value::value, Value::count));
    }

    @Test
    void counts_asked_for_again_are_the_same_and_follow_what_is_published() {
        assertThat(colours(Viewer.READER)).isEqualTo(Map.of("red", 1L, "blue", 1L));
        assertThat(colours(Viewer.READER)).isEqualTo(Map.of("red", 1L, "blue", 1L));

        leaflet("Three", "red", Content.PUBLIC);
        index.settle();

        assertThat(colours(Viewer.READER)).isEqualTo(Map.of("red", 2L, "blue", 1L));
    }

    @Test
    void what_one_viewer_may_not_see_is_not_told_from_what_another_saw() {
        leaflet("For members", "red", Content.MEMBERS);
        index.settle();

        assertThat(colours(Viewer.MEMBER)).containsEntry("red", 2L);
        assertThat(colours(Viewer.READER)).containsEntry("red", 1L);
    }

    @Test
    void a_facet_chosen_from_still_offers_what_else_there_is() {
        colours(Viewer.READER);

        assertThat(colours(Viewer.READER, "red")).isEqualTo(Map.of("red", 1L, "blue", 1L));
        assertThat(colours(Viewer.READER, "blue")).isEqualTo(Map.of("red", 1L, "blue", 1L));
    }

    @Test
    void an_index_made_anew_is_counted_anew() {
        var before = colours(Viewer.READER);
        index.keeper.rebuild(
                progress -> assertThat(colours(Viewer.READER).values()).allMatch(count -> count <= 1));

        assertThat(colours(Viewer.READER)).isEqualTo(before);
    }

    @Test
    void lists_that_look_different_share_their_counts() {
        var known = new FacetMemory(() -> 7);
        var asked = asked(index.search.read(Map.of(), "leaflet"));
        var learning = known.recall(asked);
        learning.learn("colour", Map.of("red", 1L));
        learning.keep();

        var elsewhere = asked(index.search.read(Map.of("page", new String[] {"2"}), "leaflet"));
        assertThat(known.recall(elsewhere).of("colour")).isEqualTo(Map.of("red", 1L));
        var narrowed = asked(index.search.read(Map.of("topic", new String[] {"law"}), "leaflet"));
        assertThat(known.recall(narrowed).of("colour")).isNull();
        var worded = asked(index.search.read(Map.of("q", new String[] {"law"}), "leaflet"));
        assertThat(known.recall(worded).of("colour")).isNull();
    }

    private static Asked asked(SearchRequest request) {
        var meant = new Meant(QueryText.parse(request.q()), Map.of(), Map.of(), List.of(), List.of());
        return new Asked(request, meant, "leaflet", Viewer.READER, Language.EN, Weights.USUAL, Set.of(), false);
    }
}
