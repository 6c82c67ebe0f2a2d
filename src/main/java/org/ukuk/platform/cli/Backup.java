package org.ukuk.platform.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;
import picocli.CommandLine;

/// Writes everything that cannot be made again into one archive: the database as it is at one moment, the files, the
/// settings. The search index is left out. The archive holds what people entrusted to the centre: mode 600.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@CommandLine.Command(name = "backup", description = "Writes the whole data folder into one archive.")
final class Backup implements Command {

    static final String DATABASE = "ukuk.sqlite";

    /// An entry by which a backup is told from any other archive.
    static final String MARK = "ukuk-backup";

    private final Settings settings;
    private final Database database;

    @CommandLine.Parameters(paramLabel = "FILE", description = "the archive to write; must not exist yet")
    String file = "";

    Backup(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    @Override
    public int run(Call call) throws IOException {
        var target = call.path(file);
        if (Files.exists(target)) {
            throw Refusal.usage(target + " exists already.");
        }
        var part = Files.createTempFile(
                target.getParent(),
                ".backup",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            write(part, call);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        call.out().println("Wrote " + target + " (" + Files.size(target) / 1000 + " KB).");
        if (Files.exists(settings.key())) {
            call.out()
                    .println("It holds the key to second factors, "
                            + settings.key().getFileName() + ", which lies at " + settings.key()
                            + ": let nobody else read it.");
        }
        return 0;
    }

    private void write(Path part, Call call) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.putNextEntry(new ZipEntry(MARK));
            zip.closeEntry();
            addDatabase(zip, part, call);
            var files = files();
            int done = 0;
            for (var one : files) {
                call.progress().stopIfCancelled();
                add(zip, settings.data().relativize(one).toString(), one);
                call.progress().at(++done, files.size(), "files");
            }
        }
    }

    private void addDatabase(ZipOutputStream zip, Path part, Call call) throws IOException {
        if (settings.databaseUrl() != null) {
            call.out().println("The database is on PostgreSQL and not in the archive: back it up with pg_dump.");
            return;
        }
        var copy = part.resolveSibling(part.getFileName() + ".sqlite");
        try {
            database.copyTo(copy);
            add(zip, DATABASE, copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private List<Path> files() throws IOException {
        var data = settings.data();
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !data.relativize(file).toString().matches("(ukuk\\.(sqlite.*|lock)|index/.*)"))
                    .toList();
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
