package org.ukuk.standards.status.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.standards.status.Standings;
import org.ukuk.standards.text.Instruments;

class StatusImportDeskTest {

    private static final String HERE = "/desk/standards/status";

    private final Centre centre = Centre.onSqlite();
    private final SignedIn editor = SignedIn.at(centre, Role.EDITOR);

    @Test
    void a_table_is_sent_its_names_are_told_apart_and_it_is_taken_in() {
        var treaty = centre.bean(Catalogue.class)
                .bring(
                        Optional.empty(),
                        Instruments.CODE,
                        Contents.inEnglish("Desk treaty")
                                .at("desk-treaty")
                                .with("type", "treaty")
                                .build(),
                        null,
                        Actor.CENTRE)
                .item();
        var sent = upload("instrument,country,act,date\n"
                + "desk-treaty,KG,accession,2003\n\"Old, long name\",\"Bohemia, Kingdom of\",ratification,1990\n");
        assertThat(sent.statusCode()).isEqualTo(303);
        var path = sent.headers().firstValue("Location").orElseThrow();

        assertThat(editor.get(path).body()).contains("2 rows read", "1 new", "1 refused", "Bohemia, Kingdom of");
        var bare = path.replaceAll("\\?.*", "");
        editor.post(bare + "/names", "kind", "country", "name", "Bohemia, Kingdom of", "target", "CZ");
        assertThat(editor.get(path).body()).contains("1 refused", "Old, long name");
        editor.post(bare + "/names", "kind", "instrument", "name", "Old, long name", "target", treaty);
        assertThat(editor.get(path).body()).contains("2 new", "0 refused");
        assertThat(centre.bean(Standings.class).parties(treaty)).isEmpty();

        assertThat(editor.post(bare, "source", "A", "checked", "2022-08-31").body())
                .contains("Taken in", "2 new");
        assertThat(centre.bean(Standings.class).parties(treaty)).containsExactly("CZ", "KG");
    }

    @Test
    void contributors_do_not_import_and_a_lot_that_is_gone_is_not_found() {
        assertThat(SignedIn.at(centre, Role.CONTRIBUTOR).get(HERE).statusCode()).isEqualTo(403);
        assertThat(editor.get(HERE + "/01ARZ3NDEKTSV4RRFFQ69G5FAV").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> upload(String text) {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + editor.proof() + "\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"own.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + text + "\r\n--edge--\r\n";
        return centre.send(HttpRequest.newBuilder(URI.create(centre.address() + HERE))
                .header("Cookie", editor.cookie())
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
