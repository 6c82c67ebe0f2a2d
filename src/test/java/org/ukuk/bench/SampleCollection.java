package org.ukuk.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Content;
import org.ukuk.catalogue.Country;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Link;
import org.ukuk.catalogue.Text;
import org.ukuk.catalogue.TextStatus;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.i18n.Language;

/// A sample of any size, the same each time: publications of 300 to 600 words drawn from a vocabulary in which few
/// words
/// are frequent and many are rare, as in real texts (Zipf). It is a sample and says so in every title.
final class SampleCollection {

    private static final String PUBLICATION = "publication";
    private static final int BATCH = 200;
    private static final Map<Language, String[]> STEMS = Map.of(
            Language.KY,
                    "мигрант эмгек укук айлык келишим жумуш мыйзам берене үй-бүлө бала өлкө чек ара төлөм кызмат коргоо"
                            .split(" "),
            Language.RU,
                    "мигрант труд право зарплата договор работа закон статья семья ребёнок страна граница платёж служба защита"
                            .split(" "),
            Language.EN,
                    "migrant labour right wage contract work law article family child country border payment service protection"
                            .split(" "));
    private static final String[] TYPES = {"report", "study", "article", "book", "policy-brief", "handbook"};
    private static final String[] COUNTRIES = {"KG", "RU", "KZ", "TR", "KR", "TJ", "UZ", "DE"};
    private static final String[] TOPICS = {"wages", "migrants-rights", "family-members", "recruitment", "remittances"};

    private final SplittableRandom chance = new SplittableRandom(20130325);

    /// Publishes `count` items of the sample.
    void fill(Database database, Catalogue catalogue, int count) {
        for (int from = 0; from < count; from += BATCH) {
            int first = from;
            int last = Math.min(count, from + BATCH);
            database.execute(db -> {
                for (int i = first; i < last; i++) {
                    catalogue.bring(Optional.empty(), PUBLICATION, content(i), null, Actor.CENTRE);
                }
            });
        }
    }

    Content content(int number) {
        var original = Language.values()[number % 3];
        var texts = new EnumMap<Language, Text>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, text(number, language, language == original));
        }
        var fields = Map.of(
                "type", List.of(TYPES[number % TYPES.length]),
                "date", List.of(String.valueOf(1990 + number % 37)),
                "authors", List.of("Sample" + number % 900 + ", Author"),
                "publisher", List.of("Sample publisher " + number % 40));
        return new Content(
                "sample-" + number,
                Content.PUBLIC,
                original,
                texts,
                List.of(TOPICS[number % TOPICS.length]),
                List.of(new Country(COUNTRIES[number % COUNTRIES.length], Country.ABOUT)),
                List.of(),
                List.of(),
                null,
                List.of(),
                fields,
                List.of());
    }

    private Text text(int number, Language language, boolean original) {
        var title = "Sample " + number + ": " + words(language, 6);
        var body = original ? words(language, 300 + chance.nextInt(301)) : "";
        var status = original ? TextStatus.ORIGINAL : TextStatus.MACHINE;
        return new Text(title, words(language, 30), body, status, null);
    }

    private String words(Language language, int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(word(language));
        }
        return String.join(" ", words);
    }

    /// The words of the language first, then made-up ones; rank by rank rarer.
    String word(Language language) {
        var stems = STEMS.getOrDefault(language, new String[] {"word"});
        int rank = (int) Math.pow(20_000, chance.nextDouble());
        return rank <= stems.length
                ? stems[rank - 1]
                : stems[rank % stems.length] + Integer.toString(rank, 26).replaceAll("[0-9]", "а");
    }

    /// Lets the items from the second on, `count` of them, link to the first.
    private void link(Items items, Catalogue catalogue, int count) {
        var first = items.idAt(PUBLICATION, "sample-0").orElseThrow();
        for (int i = 1; i <= count; i++) {
            var linked = content(i).withLinks(List.of(Link.to("related", first)));
            catalogue.bring(items.idAt(PUBLICATION, "sample-" + i), PUBLICATION, linked, null, Actor.CENTRE);
        }
    }

    /// Writes the sample straight into a data folder: arguments are the folder and the number of items; with `linked`
    /// those that are there are linked to the first.
    public static void main(String[] arguments) {
        var folder = java.nio.file.Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        try (var context = BenchContext.open(folder)) {
            var database = context.getBean(Database.class);
            var catalogue = context.getBean(Catalogue.class);
            if (arguments.length > 2) {
                database.execute(db -> new SampleCollection().link(context.getBean(Items.class), catalogue, count));
            } else {
                new SampleCollection().fill(database, catalogue, count);
            }
        }
        System.out.println("filled at " + Clock.systemUTC().instant());
    }
}
