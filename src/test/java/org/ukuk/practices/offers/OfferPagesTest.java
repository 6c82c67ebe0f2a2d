package org.ukuk.practices.offers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.ukuk.accounts.Role;
import org.ukuk.accounts.SignedIn;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Centre;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.web.Browser;

class OfferPagesTest {

    private final Centre centre = Centre.onSqlite();

    @Test
    void somebody_sends_a_practice_in_without_scripts_and_editors_alone_see_whom_to_ask() {
        try (var browser = Browser.withoutScripts(Browser.PHONE)) {
            var page = browser.open(centre.address() + "/en/practices/offer").page();
            var send = page.getByRole(
                    AriaRole.BUTTON,
                    new com.microsoft.playwright.Page.GetByRoleOptions()
                            .setName("Send")
                            .setExact(true));
            page.locator("#title").fill("An invented practice");
            page.locator("#contact").fill("not an address");
            send.click();
            assertThat(page.getByText("This is no e-mail address.").first()).isVisible();
            assertThat(page.locator("#title")).hasValue("An invented practice");
            page.locator("#country").fill("Непал");
            page.locator("#level").selectOption("local");
            page.locator("#dimension").selectOption("dimension-support");
            page.locator("#done").fill("A village office helps.");
            page.locator("#source").fill("An invented leaflet, 2021");
            page.locator("#contact").fill("sender@test.example");
            send.click();
            assertThat(page.getByText("lies on the editors’ desk")).isVisible();
        }
        assertThat(centre.get("/en/search?q=invented+village+office").body()).doesNotContain("sender@test.example");
        var desk = SignedIn.at(centre, Role.EDITOR).get("/desk/offers").body();
        assertThat(desk).contains("An invented practice", "sender@test.example");
    }

    @Test
    void a_form_from_another_site_is_refused() {
        var request = HttpRequest.newBuilder(URI.create(centre.address() + "/en/practices/offer"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString("title=Anything"))
                .build();
        assertThat(centre.send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void a_template_is_taken_filled_in_and_read_back_in_every_language() throws Exception {
        for (var language : Language.values()) {
            var messages = centre.bean(org.ukuk.platform.i18n.Messages.class);
            var filled = filled(
                    language,
                    Map.of(
                            messages.say(language, "offer.title"), "From a template",
                            messages.say(language, "offer.country"), "Nepal; Атлантида",
                            messages.say(language, "field.practice.level"),
                                    messages.say(language, "practice.level.local"),
                            messages.say(language, "field.practice.done"), "One.\nTwo.",
                            messages.say(language, "field.practice.start"), "long ago",
                            messages.say(language, "field.practice.results"),
                                    messages.say(language, "practice.strength.weak") + " | 3 | A leaflet | helped",
                            messages.say(language, "offer.source"), "A leaflet, 2021, https://leaflet.example/1"));
            var draft = centre.bean(WordReading.class).read(filled);
            var content = draft.content();
            assertThat(content.original()).isEqualTo(language);
            assertThat(content.title(language)).isEqualTo("From a template");
            assertThat(content.countries("about")).containsExactly("NP");
            assertThat(content.one("level")).isEqualTo("local");
            assertThat(content.one("done." + language.code())).isEqualTo("One.\nTwo.");
            assertThat(org.ukuk.practices.Outcome.of(content)).hasSize(1);
            assertThat(content.sources().getFirst().url()).isEqualTo("https://leaflet.example/1");
            assertThat(draft.notUnderstood()).containsExactlyInAnyOrder("Атлантида", "long ago");
        }
    }

    /// The centre's own template with the second column filled in.
    private byte[] filled(Language language, Map<String, String> values) throws IOException, InterruptedException {
        var address = URI.create(centre.address() + "/" + language.code() + "/practices/offer.docx");
        var template =
                centre.client().send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(template.statusCode()).isEqualTo(200);
        try (var document = new XWPFDocument(new ByteArrayInputStream(template.body()))) {
            var rows = document.getTables().getFirst().getRows();
            assertThat(rows).hasSize(WordRow.ALL.size());
            for (var row : rows) {
                var value = values.get(row.getCell(0).getText());
                if (value != null) {
                    for (var line : value.split("\n")) {
                        row.getCell(1).addParagraph().createRun().setText(line);
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void what_is_no_template_is_refused() {
        var reading = centre.bean(WordReading.class);
        Assertions.assertThatThrownBy(
                        () -> reading.read("not a document".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_contributor_brings_a_template_in_and_is_told_what_was_not_understood() throws Exception {
        var contributor = SignedIn.at(centre, Role.CONTRIBUTOR);
        var file = Files.createTempFile("practice", ".docx");
        Files.write(
                file, filled(Language.EN, Map.of("Name of the practice", "Brought in Word", "Country", "Atlantis")));
        try (var browser = Browser.wide(Browser.DESK)) {
            browser.page()
                    .context()
                    .addCookies(List.of(new Cookie("ukuk", contributor.token()).setUrl(centre.address())));
            var page = browser.open(centre.address() + "/desk/offers").page();
            browser.requireSound();
            page.locator("#file").setInputFiles(file);
            page.getByText("Read", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByText("Atlantis")).isVisible();
            browser.requireSound();
            page.getByText("Open the draft").click();
            assertThat(page.locator("[id='en.title']")).hasValue("Brought in Word");
        }
    }
}
