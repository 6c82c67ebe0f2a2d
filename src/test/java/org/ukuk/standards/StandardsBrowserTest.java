package org.ukuk.standards;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ukuk.catalogue.Link;
import org.ukuk.platform.Centre;
import org.ukuk.platform.web.Browser;

class StandardsBrowserTest {

    private static final Centre CENTRE = Centre.onSqlite();
    private static final String STANDARDS = CENTRE.address() + "/en/standards";

    @BeforeAll
    static void bring() {
        var treaties = new Treaties(CENTRE);
        var treaty = treaties.bring(Treaties.titled("seen-treaty", "Treaty seen by readers"));
        treaties.write(
                treaty,
                "",
                Treaties.part("I", Treaties.article("1", "Definitions")),
                Treaties.part("II", Treaties.article("2", "Equal pay", "wages"), Treaties.article("3", "Appeal")));
        var content = Treaties.titled("seen-law", "Law seen by readers").withField("type", java.util.List.of("law"));
        var law = treaties.bring(content);
        treaties.write(law, "2010", Treaties.code(45));
        treaties.write(law, "2020", Treaties.code(44));
        var twice = treaties.bring(Treaties.titled("seen-twice", "Law whose numbers repeat"));
        treaties.write(twice, "", Treaties.article("1", "Pay", "wages"), Treaties.article("1", "Pay", "wages"));
        treaties.link(law, content, new Link("implements", treaty, "art-7.para-1", "art-2", "Same duty", null, null));
    }

    @Test
    void reading_comparing_and_corresponding_are_sound_on_a_phone_and_on_a_desk() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            try (var reader = Browser.wide(width)) {
                for (var path : new String[] {
                    "",
                    "/seen-treaty",
                    "/seen-treaty/art-2",
                    "/seen-treaty/art-2?beside=ru",
                    "/seen-treaty/part-ii",
                    "/seen-law/text",
                    "/seen-twice/text",
                    "/seen-law/differences?versions=1,2",
                    "/compare?p=seen-treaty/art-2&p=seen-law/art-7&words",
                    "/seen-treaty/correspondence?with=seen-law"
                }) {
                    reader.open(STANDARDS + path).requireSound();
                }
            }
        }
    }

    @Test
    void a_reader_goes_from_the_list_to_an_article_and_puts_another_beside_it() {
        try (var reader = Browser.wide(Browser.PHONE)) {
            reader.open(STANDARDS + "/seen-treaty");
            var page = reader.page();
            page.getByText("Article 2. Equal pay").first().click();
            assertThat(page.getByRole(
                            AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Article 2. Equal pay");
            page.getByText("Compare with another provision").click();
            page.getByLabel("Find: a subject or an article").fill("\"Wages of Matter 7\"");
            page.getByLabel("Find: a subject or an article").press("Enter");
            page.getByText("Law seen by readers, Article 7").first().click();
            assertThat(page.locator(".abreast article")).hasCount(2);
            assertThat(page.getByText("Same duty")).isVisible();
        }
    }

    @Test
    void a_long_text_goes_on_by_itself_and_by_a_link_without_a_script() {
        try (var reader = Browser.wide(Browser.DESK)) {
            reader.open(STANDARDS + "/seen-law/text");
            var page = reader.page();
            page.getByText("Article 20. Matter 20").scrollIntoViewIfNeeded();
            page.keyboard().press("End");
            assertThat(page.getByText("Article 40. Matter 40")).isAttached();
            reader.requireSound();
        }
    }
}
