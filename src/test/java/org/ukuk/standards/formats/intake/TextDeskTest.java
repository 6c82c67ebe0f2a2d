package org.ukuk.standards.formats.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.text.Provisions;

class TextDeskTest {

    private static final String LAW = """
            Статья 1. Заработная плата
            1. Работник имеет право на заработную плату.
            Статья 3. Отдых
            Каждый имеет право на отдых.
            """;

    private final Centre centre = Centre.onSqlite();
    private final SignedIn contributor = SignedIn.at(centre, Role.CONTRIBUTOR);
    private final SignedIn editor = SignedIn.at(centre, Role.EDITOR);
    private final String item = law();

    private String law() {
        var text = new Text("О труде", "Закон.", "", TextStatus.ORIGINAL, null);
        var content = Content.blank(Language.RU)
                .withText(Language.RU, text)
                .withField("type", List.of("law"))
                .withSlug("on-labour-" + System.nanoTime());
        return centre.bean(Catalogue.class)
                .bring(Optional.empty(), "instrument", content, null, Actor.CENTRE)
                .item();
    }

    private String path() {
        return "/desk/standards/" + item + "/text";
    }

    @Test
    void a_text_is_looked_at_mended_and_taken_in() {
        var looked = contributor.post(path(), "text", LAW, "then", "look");
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body())
                .contains("== ru ==", "# article 1 | Заработная плата", "Работник имеет право")
                .doesNotContain("value=\"take\"");

        var taken = editor.post(
                path(),
                "text",
                "== ru ==\n# article 1 | Оплата\n# article 2 | Отдых",
                "since",
                "2024-07-01",
                "then",
                "take");
        assertThat(taken.statusCode()).isEqualTo(303);
        var provisions = centre.bean(Provisions.class);
        assertThat(provisions.current(item)).hasValueSatisfying(version -> {
            assertThat(version.since()).isEqualTo("2024-07-01");
            assertThat(version.provisions()).isEqualTo(2);
        });
        assertThat(editor.get(path()).body()).contains("2024-07-01");
    }

    @Test
    void who_does_not_publish_takes_nothing_in() {
        assertThat(contributor.post(path(), "text", LAW, "then", "take").statusCode())
                .isEqualTo(403);
        assertThat(centre.bean(Provisions.class).current(item)).isEmpty();
    }

    @Test
    void what_is_wrong_is_told_by_its_line_and_what_was_typed_stays() {
        var refused = editor.post(path(), "text", "== ru ==\n# song 1", "then", "take");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("# song 1</textarea>", "role=\"alert\"");
        assertThat(editor.post(path(), "text", LAW, "since", "2024-02-30", "then", "take")
                        .statusCode())
                .isEqualTo(422);
        assertThat(editor.post(path(), "text", " ").statusCode()).isEqualTo(422);
    }

    @Test
    void the_text_is_given_out_in_every_form() {
        editor.post(path(), "text", LAW, "then", "take");
        var slug = centre.bean(org.ukuk.catalogue.Items.class)
                .find(item)
                .orElseThrow()
                .slug();
        var address = "/ru/standards/" + slug;

        assertThat(editor.get(address + ".akn").body()).contains("<article eId=\"art_1\">", "Статья 1");
        assertThat(editor.get(address + ".json").body()).contains("\"level\":\"article\"", "Каждый имеет право");
        assertThat(editor.get(address + ".csv").body()).contains("art-1.para-1,paragraph,1,1,");
        var again = editor.get(address + ".json").body();
        assertThat(Reading.of(again, "en").articles()).containsEntry("ru", 2L);
        assertThat(editor.get(address + ".akn?version=9").statusCode()).isEqualTo(404);
        assertThat(editor.get(address + ".akn?text=nl").statusCode()).isEqualTo(404);
    }
}
