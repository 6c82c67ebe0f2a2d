package org.ukuk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.ukuk.catalogue.Catalogue;
import org.ukuk.catalogue.Item;
import org.ukuk.catalogue.Items;
import org.ukuk.catalogue.Revisions;
import org.ukuk.platform.Actor;
import org.ukuk.platform.i18n.Language;

/// Publishes in a process of its own that says each item's id on its output once it is acknowledged, kills it with
/// SIGKILL at a moment of chance, opens the folder again and looks.
public final class KillCycles {

    /// What a run found.
    ///
    /// @param acknowledged items the killed processes said were published
    /// @param lost those of them that are not there
    /// @param torn published items without a whole revision or text
    /// @param disagreements published items the index does not find
    public record Outcome(int acknowledged, int lost, int torn, int disagreements) {}

    private final Path data;
    private final SplittableRandom chance = new SplittableRandom(9);
    private final List<String> acknowledged = new ArrayList<>();

    public KillCycles(Path data) {
        this.data = data;
    }

    public Outcome run(int cycles) {
        for (int i = 0; i < cycles; i++) {
            publishUntilKilled();
        }
        try (var context = BenchContext.open(data)) {
            var items = context.getBean(Items.class);
            int lost = (int)
                    acknowledged.stream().filter(id -> items.find(id).isEmpty()).count();
            int torn = 0;
            int published = 0;
            var after = "";
            for (var batch = items.walk(after, 500); !batch.isEmpty(); batch = items.walk(after, 500)) {
                after = batch.getLast().id();
                published += batch.size();
                torn += (int) batch.stream()
                        .filter(item -> !isWhole(item, context.getBean(Revisions.class)))
                        .count();
            }
            return new Outcome(acknowledged.size(), lost, torn, IndexAgreement.missing(context, published));
        }
    }

    private static boolean isWhole(Item item, Revisions revisions) {
        return revisions.of(item.id(), 5).size() == item.revision()
                && !item.title(Language.EN).isBlank();
    }

    private void publishUntilKilled() {
        try {
            var process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KillCycles.class.getName(),
                            data.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int enough = 5 + chance.nextInt(60);
            try (var out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = out.readLine(); line != null; line = out.readLine()) {
                    if (line.startsWith("published ")) {
                        acknowledged.add(line.substring(10));
                        if (--enough == 0) {
                            process.toHandle().destroyForcibly();
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Publishes until it is killed.
    public static void main(String[] arguments) {
        try (var context = BenchContext.open(Path.of(arguments[0]))) {
            var catalogue = context.getBean(Catalogue.class);
            var sample = new SampleCollection();
            for (int i = 0; i < 100_000; i++) {
                var brought = catalogue.bring(
                        Optional.empty(), "publication", sample.content(i).withSlug(""), null, Actor.CENTRE);
                System.out.println("published " + brought.item());
                System.out.flush();
            }
        }
    }
}
