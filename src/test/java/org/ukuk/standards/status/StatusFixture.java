package org.ukuk.standards.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Contents;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.catalogue.Reference;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;

/// A catalogue of instruments and what is observed about them, on an empty database.
public final class StatusFixture implements AutoCloseable {

    public static final Actor EDITOR = new Actor("01ARZ3NDEKTSV4RRFFQ69G5FAV", "editor");
    public static final LocalDate IN_2015 = LocalDate.of(2015, 3, 31);
    public static final LocalDate IN_2022 = LocalDate.of(2022, 8, 31);

    public final CatalogueFixture here;
    public final Observations observations;
    public final Register register;
    public final Standings standings;

    public StatusFixture(Databases databases) {
        here = new CatalogueFixture(databases, new Instruments());
        observations = new Observations(here.database, here.outbox, Clock.systemUTC());
        register = new Register(here.items, here.outbox);
        standings = new Standings(observations, register, here.items);
    }

    public String treaty(String slug) {
        return here.bring(
                Contents.inEnglish(slug).at(slug).with("type", "treaty").build());
    }

    public String law(String slug, String country) {
        return here.bring(Contents.inEnglish(slug)
                .at(slug)
                .with("type", "law")
                .concerning(country)
                .build());
    }

    public Observations.Added add(Observation... all) {
        return observations.add(List.of(all), EDITOR);
    }

    /// Said by the source of 2015.
    public static Observation in2015(String item, String country, Act act, String day) {
        return Observation.of(item, country, act, day, "Treaty Collection, 2015", IN_2015);
    }

    /// Said by the source of 2022.
    public static Observation in2022(String item, String country, Act act, String day) {
        return Observation.of(item, country, act, day, "Table of 2022", IN_2022);
    }

    @Override
    public void close() {
        here.close();
    }

    /// Instruments without the fields that do not matter here.
    private static final class Instruments implements Kind {

        @Override
        public String code() {
            return org.ukuk.standards.text.Instruments.CODE;
        }

        @Override
        public String section() {
            return "standards";
        }

        @Override
        public List<Field> fields() {
            return List.of(
                    Field.of("type", new Field.Input.Line()),
                    Field.of("short.en", new Field.Input.Line()),
                    Field.of("folk.ru", new Field.Input.Line()).many(),
                    Field.of("symbol", new Field.Input.Line()).many());
        }

        @Override
        public Reference reference(Item item) {
            var date = PartialDate.parse(item.content().one("date")).orElse(null);
            return new Reference("treaty", "Legislation", List.of(), List.of(), date, List.of(), java.util.Map.of());
        }

        @Override
        public String overline(Item item, Language language) {
            return "Treaty";
        }
    }
}
