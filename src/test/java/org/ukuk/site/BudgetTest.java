package org.ukuk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;

/// What a first view costs the reader: the page with its style, scripts and pictures, as they travel.
class BudgetTest {

    private static final Centre CENTRE = Centre.onSqlite();
    private static final int BUDGET = 60_000;
    private static final Pattern OWN = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");

    @BeforeAll
    static void twenty_publications_with_long_summaries() {
        for (int i = 0; i < 25; i++) {
            var content = Contents.inEnglish("Budget of a page, a report with a rather long title, number " + i)
                    .andRussian("Вес страницы, отчёт с довольно длинным названием, номер " + i)
                    .with("type", "report")
                    .with("publisher", "Publisher " + i)
                    .at("budget-" + i)
                    .build();
            CENTRE.bean(Catalogue.class).bring(Optional.empty(), "publication", content, null, Actor.CENTRE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ky/",
                "/ru/library",
                "/en/search?q=budget",
                "/ru/search?q=%D0%BE%D1%82%D1%87%D1%91%D1%82&view=table",
                "/en/library/budget-1",
                "/ky/standards",
                "/en/topics",
                "/en/about"
            })
    void a_first_view_stays_within_sixty_kilobytes(String path) throws Exception {
        int bytes = weight(path);
        for (var asset : OWN.matcher(CENTRE.get(path).body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList()) {
            bytes += weight(asset);
        }
        assertThat(bytes).as(path).isBetween(3_000, BUDGET);
    }

    private static int weight(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(CENTRE.address() + path))
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = CENTRE.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        return answer.body().length;
    }
}
