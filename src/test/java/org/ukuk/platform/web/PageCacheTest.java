package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void head_of_a_page_nobody_asked_for_yet_keeps_the_whole_page() {
        var head = centre.send(HttpRequest.newBuilder(URI.create(centre.address() + "/ky/about/accessibility"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        var get = centre.get("/ky/about/accessibility");

        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(get.headers().firstValue("ETag"));
        assertThat(get.body()).contains("</html>");
    }

    @ParameterizedTest
    @CsvSource({"Cookie, ukuk=anything", "Cookie, other=1", "Authorization, Bearer anything"})
    void who_sends_a_cookie_or_credentials_gets_a_page_of_their_own(String header, String value) {
        assertThat(centre.get("/en/about").headers().firstValue("ETag")).isPresent();

        var own = centre.get("/en/about", header, value);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_page_asked_with_a_query_is_not_kept() {
        assertThat(centre.get("/en/about?page=2").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_page_is_kept_for_the_host_it_was_asked_from() {
        var here = centre.get("/ru/about").body();
        var there = URI.create(centre.address().replace("127.0.0.1", "localhost") + "/ru/about");

        assertThat(here).contains("http://127.0.0.1:");
        assertThat(centre.send(HttpRequest.newBuilder(there).build()).body())
                .contains("http://localhost:")
                .doesNotContain("http://127.0.0.1:");
    }

    @Test
    void a_page_that_is_not_published_to_all_goes_through_unheld() {
        assertThat(centre.get("/en/search").headers().firstValue("ETag")).isEmpty();
        assertThat(centre.get("/en/search").body()).contains("</html>");
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
    void a_new_day_makes_pages_anew_as_news_does() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(PageCache.epoch(8, day)).isGreaterThan(PageCache.epoch(7, day));
        assertThat(PageCache.epoch(1, day.plusDays(1))).isGreaterThan(PageCache.epoch(1_000_000_000_000L, day));
    }

    @Test
    void a_page_in_trouble_is_not_kept() {
        assertThat(centre.get("/en/events/not-yet").statusCode()).isEqualTo(404);
        assertThat(centre.get("/en/events/not-yet").headers().firstValue("ETag"))
                .isEmpty();
    }
}
