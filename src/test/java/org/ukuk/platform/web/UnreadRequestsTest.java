package org.ukuk.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ukuk.platform.Centre;

class UnreadRequestsTest {

    private final Centre centre = Centre.onSqlite();

    @Test
    void a_query_too_long_to_be_read_is_answered_in_three_languages() {
        var answer = centre.get("/ky/search?q=" + "a".repeat(40_000));

        assertThat(answer.statusCode()).isBetween(414, 431);
        assertThat(answer.body())
                .contains("lang=\"ky\"", "lang=\"ru\"", "lang=\"en\"", "The request could not be read")
                .doesNotContain("Jetty", "aaaa");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        Headers.ALWAYS.forEach((name, value) ->
                assertThat(answer.headers().firstValue(name)).as(name).contains(value));
    }

    @Test
    void headers_too_long_to_be_read_are_answered_too() {
        var answer = centre.get("/ky/", "X-Long", "a".repeat(40_000));

        assertThat(answer.statusCode()).isEqualTo(431);
        assertThat(answer.body()).contains("The request could not be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense\r\n\r\n", "GET /ky/ HTTP/1.1\r\n\r\n", "GET /ky/%zz HTTP/1.1\r\nHost: x\r\n\r\n"})
    void a_broken_request_is_answered_without_a_trace_of_the_machinery(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(centre.address()).getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("The request could not be read");
            assertThat(answer).doesNotContain("Jetty", "Exception", "org.eclipse");
        }
    }
}
