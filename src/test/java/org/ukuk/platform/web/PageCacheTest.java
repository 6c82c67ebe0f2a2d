package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;

class PageCacheTest {

    private final Centre centre = Centre.onSqlite();

    @Test
    void a_kept_page_is_the_page_that_was_rendered_with_the_same_headers() {
        var first = centre.get("/en/about/privacy");
        var second = centre.get("/en/about/privacy");

        assertThat(second.body()).isEqualTo(first.body());
        for (var header : new String[] {"Content-Type", "X-Content-Type-Options", "ETag", "Vary", "Content-Language"}) {
            assertThat(second.headers().allValues(header))
                    .as(header)
                    .isNotEmpty()
                    .isEqualTo(first.headers().allValues(header));
        }
    }

    @Test
    void a_reader_who_has_the_page_gets_no_body_again() {
        var etag = centre.get("/ky/about/privacy").headers().firstValue("ETag").orElseThrow();

        var again = centre.get("/ky/about/privacy", "If-None-Match", "\"other\", W/" + etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(etag);
        assertThat(again.headers().firstValue("Content-Length")).isEmpty();
        assertThat(centre.get("/ky/about/privacy", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_compressed_form_holds_the_same_page_under_a_tag_of_its_own() throws Exception {
        var plain = centre.get("/ru/about/privacy");
        var packed = centre.client()
                .send(
                        HttpRequest.newBuilder(URI.create(centre.address() + "/ru/about/privacy"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unpacked(packed.body())).isEqualTo(plain.body());
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void head_answers_like_get_without_the_body() {
        var get = centre.get("/en/about/accessibility");
        var head = centre.send(HttpRequest.newBuilder(URI.create(centre.address() + "/en/about/accessibility"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(String.valueOf(get.body().getBytes(StandardCharsets.UTF_8).length));
    }

    @Test
    void what_is_published_is_seen_at_once() {
        assertThat(centre.get("/en/events").body()).doesNotContain("A meeting nobody knew");
        var meeting = Contents.inEnglish("A meeting nobody knew")
                .with("type", "seminar")
                .with("date", "2013-01-05")
                .build();
        centre.bean(Catalogue.class).bring(Optional.empty(), "event", meeting, null, Actor.CENTRE);

        assertThat(centre.get("/en/events").body()).contains("A meeting nobody knew");
    }

    @Test
    void a_page_in_trouble_is_not_kept() {
        assertThat(centre.get("/en/events/not-yet").statusCode()).isEqualTo(404);
        assertThat(centre.get("/en/events/not-yet").headers().firstValue("ETag"))
                .isEmpty();
    }
}
