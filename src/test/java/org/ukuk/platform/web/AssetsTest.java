package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.platform.Centre;

class AssetsTest {

    private final Centre centre = Centre.onSqlite();

    @Test
    void an_asset_named_with_its_digest_is_kept_by_browsers_for_a_year() {
        var sheet = centre.get(Assets.address("ukuk.css"));

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
        assertThat(sheet.headers().firstValue("Cache-Control")).contains("max-age=31536000, immutable");
    }

    @Test
    void a_browser_that_has_the_asset_gets_no_body_again() {
        var etag = centre.get("/assets/ukuk.css").headers().firstValue("ETag").orElseThrow();

        var again = centre.get("/assets/ukuk.css", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Cache-Control")).contains("max-age=3600");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/none.css",
                "/assets/..%2fapplication.properties",
                "/assets/application.properties",
                "/assets/"
            })
    void nothing_but_assets_is_served_from_there(String path) {
        assertThat(centre.get(path).statusCode()).isBetween(400, 404);
    }
}
