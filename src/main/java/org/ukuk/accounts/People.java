package org.ukuk.accounts;

import static org.ukuk.platform.database.schema.Tables.PERSON;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.PersonRecord;
import org.ukuk.platform.i18n.Language;

/// Everybody who has an account.
@Component
public final class People {

    private final Database database;
    private final Clock clock;

    public People(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Person> find(String id) {
        return database.read(db -> db.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(People::person));
    }

    public Optional<Person> byEmail(String email) {
        return database.read(db ->
                db.selectFrom(PERSON).where(PERSON.EMAIL_KEY.eq(key(email))).fetchOptional(People::person));
    }

    /// In the order they came, newest first.
    public List<Person> page(int from, int limit) {
        return database.read(db -> db.selectFrom(PERSON)
                .orderBy(PERSON.ID.desc())
                .offset(from)
                .limit(limit)
                .fetch(People::person));
    }

    public int count() {
        return database.read(db -> db.fetchCount(PERSON));
    }

    /// Names by id, for lists that show who did something.
    public Map<String, String> names(Collection<String> ids) {
        return database.read(db -> db.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(PERSON.ID.in(ids))
                .fetchMap(PERSON.ID, PERSON.NAME));
    }

    /// Whether somebody can look after the centre.
    public boolean hasAdministrator() {
        return administrators(null) > 0;
    }

    /// Whether nobody but this person looks after the centre.
    boolean isLastAdministrator(Person person) {
        return person.role() == Role.ADMINISTRATOR && administrators(person.id()) == 0;
    }

    private int administrators(@Nullable String otherThan) {
        return database.read(db -> db.fetchCount(
                PERSON,
                PERSON.ROLE
                        .eq(Role.ADMINISTRATOR.code())
                        .and(PERSON.DISABLED.isFalse())
                        .and(PERSON.ID.ne(otherThan == null ? "" : otherThan))));
    }

    /// Those who hold a role, in the order they came; at most `limit`.
    public List<Person> holding(Role role, int limit) {
        return database.read(db -> db.selectFrom(PERSON)
                .where(PERSON.ROLE.eq(role.code()))
                .orderBy(PERSON.ID)
                .limit(limit)
                .fetch(People::person));
    }

    /// How many people can publish.
    public int publishers() {
        return database.read(db -> db.fetchCount(
                PERSON, PERSON.DISABLED.isFalse().and(PERSON.ROLE.in(Role.EDITOR.code(), Role.ADMINISTRATOR.code()))));
    }

    /// Makes an account without a password.
    ///
    /// @throws Refusal when somebody has this e-mail already, or it is none
    public Person add(String name, String email, Role role, Language language) {
        var mail = email.strip();
        if (!isAddress(mail)) {
            throw new Refusal("accounts.refusal.email");
        }
        if (name.isBlank() || name.length() > 200) {
            throw new Refusal("accounts.refusal.name");
        }
        var id = Ulid.next(clock.instant());
        return database.write(db -> {
            if (byEmail(mail).isPresent()) {
                throw new Refusal("accounts.refusal.email-taken");
            }
            db.insertInto(PERSON)
                    .set(PERSON.ID, id)
                    .set(PERSON.NAME, name.strip())
                    .set(PERSON.EMAIL, mail)
                    .set(PERSON.EMAIL_KEY, key(mail))
                    .set(PERSON.ROLE, role.code())
                    .set(PERSON.LANGUAGE, language.code())
                    .set(PERSON.TOTP_STEP, 0L)
                    .set(PERSON.DISABLED, false)
                    .set(PERSON.CREATED_AT, clock.instant())
                    .execute();
            return find(id).orElseThrow();
        });
    }

    static boolean isAddress(String email) {
        int at = email.indexOf('@');
        return at > 0
                && at == email.lastIndexOf('@')
                && at < email.length() - 1
                && email.length() <= 254
                && email.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    /// The hash of the password; null when none was chosen yet.
    public @Nullable String password(String id) {
        return database.read(db ->
                db.select(PERSON.PASSWORD).from(PERSON).where(PERSON.ID.eq(id)).fetchOne(PERSON.PASSWORD));
    }

    public void password(String id, String hash) {
        change(id, row -> row.setPassword(hash));
    }

    void role(String id, Role role) {
        change(id, row -> row.setRole(role.code()));
    }

    void disabled(String id, boolean disabled) {
        change(id, row -> row.setDisabled(disabled));
    }

    public void language(String id, Language language) {
        change(id, row -> row.setLanguage(language.code()));
    }

    private void change(String id, java.util.function.Consumer<PersonRecord> change) {
        database.execute(db -> {
            var row = new PersonRecord();
            change.accept(row);
            db.update(PERSON).set(row).where(PERSON.ID.eq(id)).execute();
        });
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static Person person(PersonRecord row) {
        return new Person(
                row.getId(),
                row.getName(),
                row.getEmail(),
                Role.of(row.getRole()).orElse(Role.MEMBER),
                Language.of(row.getLanguage()).orElse(Language.RU),
                row.getPassword() != null,
                row.getTotpSealed() != null,
                row.getDisabled(),
                row.getCreatedAt());
    }
}
