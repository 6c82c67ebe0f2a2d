package org.ukuk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.catalogue.Contents.inEnglish;
import static org.ukuk.platform.database.schema.Tables.ITEM;
import static org.ukuk.platform.database.schema.Tables.ITEM_LINK;
import static org.ukuk.platform.database.schema.Tables.ITEM_TEXT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

class LinksTest {

    private static final int MANY = 6_000;

    /// Items that link to one, laid down as the catalogue lays them out.
    private static void link(CatalogueFixture here, String to, String visibility, int from, int count) {
        here.database.execute(db -> {
            var rows = new ArrayList<Query>();
            for (int i = from; i < from + count; i++) {
                var id = "CITING%020d".formatted(i);
                rows.addAll(citing(db, id, visibility, "Citing " + i, to));
            }
            db.batch(rows).execute();
        });
    }

    private static List<Query> citing(DSLContext db, String id, String visibility, String title, String to) {
        return List.of(
                db.insertInto(ITEM)
                        .set(ITEM.ID, id)
                        .set(ITEM.KIND, "leaflet")
                        .set(ITEM.SLUG, id)
                        .set(ITEM.STATE, "published")
                        .set(ITEM.VISIBILITY, visibility)
                        .set(ITEM.ORIGINAL, "en")
                        .set(ITEM.REVISION, 1)
                        .set(ITEM.CREATED_AT, Instant.EPOCH)
                        .set(ITEM.UPDATED_AT, Instant.EPOCH),
                db.insertInto(ITEM_TEXT)
                        .set(ITEM_TEXT.ITEM_ID, id)
                        .set(ITEM_TEXT.LANGUAGE, "en")
                        .set(ITEM_TEXT.TITLE, title)
                        .set(ITEM_TEXT.TITLE_KEY, title)
                        .set(ITEM_TEXT.SUMMARY, "")
                        .set(ITEM_TEXT.STATUS, "original"),
                db.insertInto(ITEM_LINK)
                        .set(ITEM_LINK.FROM_ID, id)
                        .set(ITEM_LINK.POSITION, 0)
                        .set(ITEM_LINK.VERB, "about")
                        .set(ITEM_LINK.TO_ID, to)
                        .set(ITEM_LINK.FROM_ANCHOR, "")
                        .set(ITEM_LINK.TO_ANCHOR, ""));
    }

    @ParameterizedTest
    @EnumSource
    void every_page_of_six_thousand_links_is_read_quickly(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var other = here.bring(inEnglish("Other").build());
            var cited = here.bring(inEnglish("Cited").linking("part-of", other).build());
            link(here, cited, Content.PUBLIC, 0, MANY);
            link(here, cited, Content.DESK, MANY, 5);
            assertThat(here.links.count(cited)).isEqualTo(MANY + 1);

            var begun = System.nanoTime();
            var titles = new ArrayList<String>();
            for (int from = 0; from <= MANY; from += 100) {
                here.links
                        .list(cited, Language.EN, from, 100)
                        .forEach(link -> titles.add(link.other().title()));
            }
            assertThat(titles).hasSize(MANY + 1).doesNotHaveDuplicates().startsWith("Other", "Citing 0");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            assertThat(here.links.list(cited, Language.EN, MANY + 1, 100)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void staff_see_what_links_here_from_items_that_are_not_public(Databases databases) {
        try (var here = new CatalogueFixture(databases)) {
            var cited = here.bring(inEnglish("Cited").build());
            link(here, cited, Content.DESK, 0, 2);
            assertThat(here.links.around(cited, Language.EN, 10)).isEmpty();
            assertThat(here.links.into(cited, Language.EN, 1))
                    .extracting(Links.Seen::verb, link -> link.other().title())
                    .containsExactly(org.assertj.core.api.Assertions.tuple("subject-of", "Citing 0"));
        }
    }
}
