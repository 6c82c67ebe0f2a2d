package org.ukuk.kyrgyz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void the_package_can_stand_by_itself() {
        var library = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("package-info"))
                .importPackages("org.ukuk.kyrgyz");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.apache.lucene.analysis..",
                        "org.apache.lucene.util..",
                        "org.jspecify..",
                        "org.ukuk.kyrgyz")
                .check(library);
    }
}
