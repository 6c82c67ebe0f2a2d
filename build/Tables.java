import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/// Writes the tables of the migrations as Java: migrates a throw-away SQLite file and reads its schema.
/// Arguments: the folder of migrations, the build folder.
class Tables {
    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var build = Path.of(args[1]);
        Files.createDirectories(build);
        var file = build.resolve("tables.sqlite");
        Files.deleteIfExists(file);
        var url = "jdbc:sqlite:" + file;
        Flyway.configure().dataSource(url, null, null).locations("filesystem:" + args[0]).load().migrate();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("flyway_.*|sqlite_.*")
                                .withForcedTypes(new ForcedType()
                                        .withUserType("java.time.Instant")
                                        .withConverter("org.ukuk.platform.database.UtcInstant")
                                        .withIncludeTypes("(?i:timestamp.*)")))
                        .withGenerate(new Generate().withPojos(false).withDaos(false).withJavadoc(false))
                        .withTarget(new Target()
                                .withPackageName("org.ukuk.platform.database.schema")
                                .withDirectory(build.resolve("generated-sources/jooq").toString()))));
    }
}
