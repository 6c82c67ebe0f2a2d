package org.ukuk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private static final Path MAIN = Path.of("src/main/java/org/ukuk");

    @Test
    void modules_use_only_what_they_declare() {
        ApplicationModules.of(App.class).verify();
    }

    @Test
    void every_module_is_declared() throws IOException {
        try (var folders = Files.list(MAIN)) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(module -> assertThat(module.resolve("package-info.java"))
                            .content()
                            .contains("@ApplicationModule(", "allowedDependencies", "@NullMarked", "///"));
        }
    }

    @Test
    void every_package_is_null_marked() throws IOException {
        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(Files::isDirectory))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked"));
        }
    }

    @Test
    void the_launcher_is_alone_in_the_root() throws IOException {
        try (var files = Files.list(MAIN)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("App.java", "package-info.java");
        }
    }

    @Test
    void only_the_database_package_opens_transactions() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.ukuk");
        assertThat(classes.that(resideInAPackage("org.ukuk..")).stream()
                        .filter(c -> !c.getPackageName().startsWith("org.ukuk.platform.database"))
                        .flatMap(c -> c.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTarget().getName().startsWith("transaction"))
                        .map(call -> call.getOriginOwner())
                        .map(JavaClass::getName))
                .isEmpty();
    }
}
