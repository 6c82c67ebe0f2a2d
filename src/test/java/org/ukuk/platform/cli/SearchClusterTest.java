package org.ukuk.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchClusterTest {

    @Test
    void nodes_and_who_asks_them_are_told_apart() {
        assertThat(SearchCluster.of("http://127.0.0.1:9200/"))
                .contains(new SearchCluster(List.of("http://127.0.0.1:9200"), "", ""));
        assertThat(SearchCluster.of("https://ukuk:p%40ss+:w@one:9200,https://two"))
                .contains(new SearchCluster(List.of("https://one:9200", "https://two"), "ukuk", "p@ss+:w"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:9200",
                "ftp://host",
                "http://",
                "http://host/path",
                "http://host?x=1",
                "http://one,https://two",
                "http://one,http://user:password@two",
                "http://one,"
            })
    void what_names_no_cluster_is_not_read(String addresses) {
        assertThat(SearchCluster.of(addresses)).isEmpty();
    }

    @Test
    void the_password_is_told_to_nobody() {
        assertThat(SearchCluster.of("https://ukuk:secret@host:9200").orElseThrow())
                .asString()
                .isEqualTo("https://host:9200");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Setting.OPEN_SEARCH_URL.require("https://ukuk:se/cr@et@host/x", "the option"))
                .withMessageContaining("“https://…@host/x”")
                .withMessageNotContaining("cr");
    }
}
