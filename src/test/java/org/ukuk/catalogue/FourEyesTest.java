package org.ukuk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ukuk.catalogue.Contents.inEnglish;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.accounts.AuditEntry;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Role;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class FourEyesTest {

    private static Actor add(CatalogueFixture here, String name, Role role) {
        return new People(here.database, Clock.systemUTC())
                .add(name, name + "@test.example", role, Language.EN)
                .actor();
    }

    @ParameterizedTest
    @EnumSource
    void the_only_writer_does_not_publish_where_somebody_else_could(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var writer = add(here, "writer", Role.EDITOR);
            var draft = here.catalogue.begin("leaflet", inEnglish("Alone").build(), writer);
            assertThat(here.catalogue.reasonsAgainst(draft, writer)).isEmpty();

            var other = add(here, "other", Role.ADMINISTRATOR);
            assertThatThrownBy(() -> here.catalogue.publish(draft.item(), draft.version(), null, writer))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(Reason::key)
                                    .containsExactly("rule.four-eyes"));
            assertThat(here.items.find(draft.item())).isEmpty();
            assertThat(here.catalogue.reasonsAgainst(draft, other)).isEmpty();
            assertThat(here.withTwoEyes().reasonsAgainst(draft, writer)).isEmpty();

            var saved = here.catalogue.save(
                    draft.item(), draft.version(), inEnglish("Together").build(), other);
            assertThat(here.catalogue.publish(draft.item(), saved.version(), null, writer))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_from_outside_needs_one_person_and_the_trail_says_so(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var editor = add(here, "editor", Role.EDITOR);
            add(here, "other", Role.EDITOR);
            var content = inEnglish("Brought").build();
            var item = here.catalogue
                    .bring(Optional.empty(), "leaflet", content, null, editor)
                    .item();

            assertThat(here.items.find(item)).isPresent();
            var last = new AuditTrail(here.database, Clock.systemUTC())
                    .before(Long.MAX_VALUE, 1)
                    .getFirst();
            assertThat(last)
                    .extracting(AuditEntry::act, AuditEntry::subject, AuditEntry::actorId)
                    .containsExactly("item.brought", item, editor.id());
        }
    }
}
