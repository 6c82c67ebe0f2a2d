package org.ukuk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ukuk.platform.database.schema.Tables.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.ukuk.platform.Databases;

class SealTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    @TempDir
    Path data;

    private Seal seal() {
        return new Seal(AccountsFixture.settings(data));
    }

    @Test
    void what_is_sealed_opens_for_its_owner_also_after_a_restart() {
        var sealed = seal().close(SECRET, "aizada");
        assertThat(sealed).doesNotContain(SECRET).isNotEqualTo(seal().close(SECRET, "aizada"));
        assertThat(seal().open(sealed, "aizada")).contains(SECRET);
        assertThat(seal().open(sealed, "bakyt")).isEmpty();
    }

    @Test
    void only_the_owner_of_the_folder_reads_the_key() throws IOException {
        seal().close(SECRET, "aizada");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void with_another_key_nothing_opens_and_nothing_breaks() throws IOException {
        var sealed = seal().close(SECRET, "aizada");
        Files.delete(data.resolve("secrets.key"));
        assertThat(seal().open(sealed, "aizada")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_database_holds_no_plain_secret_not_even_an_old_one(Databases databases) {
        try (var here = new AccountsFixture(databases)) {
            var fresh = here.person("fresh@test.example", Role.EDITOR);
            here.factors.set(fresh.id(), SECRET, 0, List.of());
            var old = here.person("old@test.example", Role.EDITOR);
            here.database.execute(db -> db.update(PERSON)
                    .set(PERSON.TOTP_SECRET, SECRET)
                    .where(PERSON.ID.eq(old.id()))
                    .execute());
            here.factors.run(new DefaultApplicationArguments());

            assertThat(here.factors.secret(fresh.id())).contains(SECRET);
            assertThat(here.factors.secret(old.id())).contains(SECRET);
            assertThat(here.people.find(old.id()).orElseThrow().hasSecondFactor())
                    .isTrue();
            assertThat(here.database.read(db -> db.selectFrom(PERSON).fetch()).toString())
                    .doesNotContain(SECRET);
        }
    }
}
