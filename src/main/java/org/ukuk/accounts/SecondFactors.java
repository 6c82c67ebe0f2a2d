package org.ukuk.accounts;

import static org.ukuk.platform.database.schema.Tables.PERSON;
import static org.ukuk.platform.database.schema.Tables.RECOVERY_CODE;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.ukuk.platform.database.Database;

/// The authenticators of people, and the codes for the day the telephone is lost.
@Component
public final class SecondFactors implements ApplicationRunner {

    private final Database database;
    private final Seal seal;

    SecondFactors(Database database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /// At start: what was kept before secrets were sealed is sealed.
    @Override
    public void run(ApplicationArguments arguments) {
        database.execute(db -> db.select(PERSON.ID, PERSON.TOTP_SECRET)
                .from(PERSON)
                .where(PERSON.TOTP_SECRET.isNotNull())
                .forEach(row -> db.update(PERSON)
                        .set(PERSON.TOTP_SEALED, seal.close(row.value2(), row.value1()))
                        .setNull(PERSON.TOTP_SECRET)
                        .where(PERSON.ID.eq(row.value1()))
                        .execute()));
    }

    /// The secret shared with the person's authenticator, in base 32; empty when there is none, or it cannot be opened.
    public Optional<String> secret(String person) {
        return database.read(db -> db.select(PERSON.TOTP_SEALED)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person))
                        .fetchOptional(PERSON.TOTP_SEALED))
                .flatMap(kept -> seal.open(kept, person));
    }

    /// Takes a new authenticator into use, with new recovery codes; the old ones are worth nothing from then on.
    ///
    /// @param step the time step of the code that proved it
    public void set(String person, String secret, long step, Collection<String> recoveryCodes) {
        database.execute(db -> {
            db.update(PERSON)
                    .set(PERSON.TOTP_SEALED, seal.close(secret, person))
                    .set(PERSON.TOTP_STEP, step)
                    .where(PERSON.ID.eq(person))
                    .execute();
            db.deleteFrom(RECOVERY_CODE)
                    .where(RECOVERY_CODE.PERSON_ID.eq(person))
                    .execute();
            db.batch(recoveryCodes.stream()
                            .map(code -> db.insertInto(RECOVERY_CODE)
                                    .set(RECOVERY_CODE.PERSON_ID, person)
                                    .set(RECOVERY_CODE.HASH, hash(code)))
                            .toList())
                    .execute();
        });
    }

    /// Marks a time step as used. False when this or a later one was used already: a code works once (RFC 6238, 5.2).
    public boolean take(String person, long step) {
        return database.write(db -> db.update(PERSON)
                        .set(PERSON.TOTP_STEP, step)
                        .where(PERSON.ID.eq(person).and(PERSON.TOTP_STEP.lt(step)))
                        .execute()
                > 0);
    }

    /// Uses a recovery code up; false when it is not one or was used.
    public boolean useRecoveryCode(String person, String code) {
        return database.write(db -> db.deleteFrom(RECOVERY_CODE)
                        .where(RECOVERY_CODE.PERSON_ID.eq(person).and(RECOVERY_CODE.HASH.eq(hash(code))))
                        .execute()
                > 0);
    }

    public int recoveryCodesLeft(String person) {
        return database.read(db -> db.fetchCount(RECOVERY_CODE, RECOVERY_CODE.PERSON_ID.eq(person)));
    }

    void forget(String person) {
        database.execute(db -> {
            db.update(PERSON)
                    .setNull(PERSON.TOTP_SEALED)
                    .where(PERSON.ID.eq(person))
                    .execute();
            db.deleteFrom(RECOVERY_CODE)
                    .where(RECOVERY_CODE.PERSON_ID.eq(person))
                    .execute();
        });
    }

    private static String hash(String code) {
        return Secrets.hash(code.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT));
    }
}
