package org.ukuk.standards.formats;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.Reference;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.standards.text.InstrumentTexts;
import org.ukuk.standards.text.Provisions;
import org.ukuk.thesaurus.Concepts;

/// A catalogue with instruments and their texts.
public final class InstrumentFixture implements AutoCloseable {

    public final CatalogueFixture here;
    public final InstrumentTexts texts;
    public final Provisions provisions;
    public final Concepts concepts;

    public InstrumentFixture(Databases databases) {
        var clock = Clock.systemUTC();
        here = new CatalogueFixture(databases, new Instrument());
        texts = new InstrumentTexts(here.database, here.outbox, clock);
        provisions = new Provisions(here.database);
        concepts = new Concepts(here.database, here.outbox, clock);
    }

    /// Publishes a treaty and returns its id.
    public String treaty(String slug, String title) {
        var text = new Text(title, "Summary.", "", TextStatus.ORIGINAL, null);
        return here.bring(Content.blank(Language.EN)
                .withText(Language.EN, text)
                .withField("type", List.of("treaty"))
                .withField("date", List.of("1990-12-18"))
                .withField("symbol", List.of("A/RES/45/158"))
                .withSlug(slug));
    }

    @Override
    public void close() {
        here.close();
    }

    private static final class Instrument implements Kind {

        @Override
        public String code() {
            return "instrument";
        }

        @Override
        public String section() {
            return "standards";
        }

        @Override
        public List<Field> fields() {
            return List.of(
                    Field.of("type", new Field.Input.Line()),
                    Field.of("date", new Field.Input.Date()),
                    Field.of("symbol", new Field.Input.Line()).many());
        }

        @Override
        public Reference reference(Item item) {
            return new Reference("treaty", "Legislation", List.of(), List.of(), null, List.of(), Map.of());
        }

        @Override
        public String overline(Item item, Language language) {
            return "Treaty";
        }
    }
}
