package org.ukuk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.platform.Centre;

class SeedsTest {

    private final SignedIn editor = SignedIn.at(Centre.onSqlite(), Role.EDITOR);

    private String form(String query) {
        var answer = editor.get("/desk/gap/new?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_address_of_a_new_item_fills_in_what_it_names() {
        assertThat(form("title=Begun+elsewhere&country=KG&f.missing=no-data"))
                .contains("Begun elsewhere</textarea>", "Kyrgyzstan", "value=\"no-data\" selected");
    }

    @Test
    void what_nobody_knows_is_left_out_and_nothing_is_run() {
        assertThat(form("link=devours:nothing&link=concerns&topic=none&country=XX&f.none=1&title=%3Cscript%3Ealert(1)"))
                .doesNotContain("value=\"nothing\"", "<script>alert")
                .contains("&lt;script");
    }

    @Test
    void looking_at_a_form_saves_nothing() {
        form("title=Never+saved+title");
        assertThat(editor.get("/desk").body()).doesNotContain("Never saved title");
    }
}
