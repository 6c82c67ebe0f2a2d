package org.ukuk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Role;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.platform.Databases;
import org.ukuk.platform.cli.Settings;
import org.ukuk.platform.i18n.Language;

class FourEyesTest {

    @ParameterizedTest
    @EnumSource
    void the_only_writer_does_not_publish_where_somebody_else_could(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var people = new People(here.database, Clock.systemUTC());
            var writer = people.add("Writer", "writer@test.example", Role.EDITOR, Language.EN)
                    .actor();
            var draft = here.catalogue.begin("leaflet", inEnglish("Alone").build(), writer);
            assertThat(rule(here, "on").reasonAgainst(draft.item(), writer)).isEmpty();

            var other = people.add("Other", "other@test.example", Role.ADMINISTRATOR, Language.EN)
                    .actor();
            assertThat(rule(here, "on").reasonAgainst(draft.item(), writer))
                    .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("desk.rule.four-eyes"));
            assertThat(rule(here, "on").reasonAgainst(draft.item(), other)).isEmpty();
            assertThat(rule(here, "off").reasonAgainst(draft.item(), writer)).isEmpty();

            here.catalogue.save(
                    draft.item(), draft.version(), inEnglish("Together").build(), other);
            assertThat(rule(here, "on").reasonAgainst(draft.item(), writer)).isEmpty();
        }
    }

    private static FourEyes rule(CatalogueFixture here, String setting) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("ukuk.four-eyes", setting)));
        return new FourEyes(here.drafts, new Publishers(here.database), new Settings(environment));
    }
}
