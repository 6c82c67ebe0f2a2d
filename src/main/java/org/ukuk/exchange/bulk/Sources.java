package org.ukuk.exchange.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ukuk.exchange.bulk.readers.Format;
import org.ukuk.exchange.bulk.readers.SourceFile;
import org.ukuk.exchange.bulk.readers.Unreadable;

/// The files of an order: those named, and those in named folders. Documents come last, when tables have said which
/// records they belong to.
final class Sources {

    private Sources() {}

    static List<SourceFile> of(ImportOrder order) throws IOException {
        var sources = new ArrayList<SourceFile>();
        for (var given : order.paths()) {
            var path = given.toAbsolutePath().normalize();
            var root = Files.isDirectory(path) ? path : path.resolveSibling("");
            try (var files = Files.walk(path)) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(Sources::isVisible)
                        .sorted()
                        .toList()) {
                    var name = root.relativize(file).toString();
                    var source = SourceFile.look(file, name, root, order.hints().encoding());
                    var delimiter = order.hints().delimiter();
                    sources.add(delimiter == null ? source : source.with(delimiter.sign()));
                }
            }
        }
        sources.sort(Comparator.comparing(source -> source.format() == Format.DOCUMENT));
        return sources;
    }

    private static boolean isVisible(Path file) {
        var name = String.valueOf(file.getFileName());
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !name.equals("Thumbs.db")
                && !name.equals("desktop.ini");
    }

    /// How many entries there are, so that progress can be told; what cannot be read counts as one.
    static long count(List<SourceFile> sources) throws IOException {
        var count = new long[1];
        for (var source : sources) {
            try {
                source.entries(entry -> count[0]++);
            } catch (Unreadable unreadable) {
                count[0]++;
            }
        }
        return count[0];
    }
}
