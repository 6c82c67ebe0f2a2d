package org.ukuk.dialogue.voices;

import static org.ukuk.platform.database.schema.Tables.VOICE;
import static org.ukuk.platform.database.schema.Tables.VOICE_KEY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.Seal;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Voice.Way;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.VoiceKeyRecord;
import org.ukuk.platform.database.schema.tables.records.VoiceRecord;
import org.ukuk.platform.i18n.Names;

/// The voices of all consultations.
@Component
public final class Voices {

    private static final int MOST = 1_000;

    private final Database database;
    private final Clock clock;
    private final Seal seal;

    public Voices(Database database, Clock clock, Seal seal) {
        this.database = database;
        this.clock = clock;
        this.seal = seal;
    }

    /// Whoever is behind a voice, before they have one.
    ///
    /// @param who what tells them from others: an account, an organisation, a token; never kept
    public record Owner(Way way, String who, Group group, String organisation, String name) {

        /// @param account id of the account
        public static Owner account(String account, Group group, String name) {
            return new Owner(Way.ACCOUNT, account, group, "", name);
        }

        /// One voice an organisation, whoever of it speaks.
        public static Owner organisation(String organisation, Group group) {
            return new Owner(Way.ORGANISATION, organisation, group, organisation, "");
        }

        /// @param token random letters that only the browser has
        public static Owner token(Way way, String token, Group group, String name) {
            return new Owner(way, token, group, "", name);
        }
    }

    /// The voice of somebody in a consultation; made when there is none yet. The same owner always gets the same, also
    /// when two requests ask at once.
    public Voice of(String process, Owner owner) {
        var mark = mark(process, owner.way(), owner.who());
        return database.write(db -> {
            var id = id();
            db.insertInto(VOICE)
                    .set(new VoiceRecord(
                            id,
                            process,
                            code(owner.way()),
                            owner.group().code(),
                            owner.organisation(),
                            owner.name(),
                            today()))
                    .execute();
            if (!tie(mark, id)) {
                db.deleteFrom(VOICE).where(VOICE.ID.eq(id)).execute();
            }
            return byMark(List.of(mark)).orElseThrow();
        });
    }

    /// Lets a browser's token speak with a voice that somebody else may have besides, such as an organisation's.
    void share(Voice voice, String token) {
        tie(mark(voice.process(), Way.TOKEN, token), voice.id());
    }

    private boolean tie(String mark, String voice) {
        return database.write(db -> db.insertInto(VOICE_KEY)
                        .set(new VoiceKeyRecord(mark, voice))
                        .onConflictDoNothing()
                        .execute()
                > 0);
    }

    /// The voice somebody has already.
    public Optional<Voice> known(String process, Way way, String who) {
        return byMark(List.of(mark(process, way, who)));
    }

    /// The voice of a browser's token, however it came in.
    Optional<Voice> ofToken(String process, String token) {
        return byMark(Stream.of(Way.TOKEN, Way.CODE, Way.ASSISTED)
                .map(way -> mark(process, way, token))
                .toList());
    }

    private Optional<Voice> byMark(List<String> marks) {
        return one(VOICE.ID.in(DSL.select(VOICE_KEY.VOICE_ID).from(VOICE_KEY).where(VOICE_KEY.MARK.in(marks))));
    }

    /// What kind of side a person takes and how they want to be named, until the consultation closes.
    void describe(String voice, Group group, String name) {
        database.execute(db -> db.update(VOICE)
                .set(VOICE.GROUP_CODE, group.code())
                .set(VOICE.NAME, name)
                .where(VOICE.ID.eq(voice))
                .execute());
    }

    public Optional<Voice> find(String id) {
        return one(VOICE.ID.eq(id));
    }

    /// By their ids; at most 1,000.
    public Map<String, Voice> all(Collection<String> ids) {
        return fetch(VOICE.ID.in(ids.stream().limit(MOST).toList())).stream()
                .collect(Collectors.toMap(Voice::id, Function.identity()));
    }

    /// How many voices of each group a consultation has. Not for readers as it is: a small number gives people away.
    public Map<Group, Integer> count(String process) {
        return database.read(db -> db.select(VOICE.GROUP_CODE, DSL.count())
                .from(VOICE)
                .where(VOICE.PROCESS_ID.eq(process))
                .groupBy(VOICE.GROUP_CODE)
                .fetchMap(row -> Group.of(row.value1()).orElse(Group.OTHER), row -> row.value2()));
    }

    /// An HMAC, so that a copy of the database tells nobody's voice: without the key nobody can try accounts.
    private String mark(String process, Way way, String who) {
        return seal.mark("voice:" + process + ":" + code(way) + ":" + who);
    }

    /// Tells the day, not the moment.
    private String id() {
        return Ulid.next(today().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
    }

    private Optional<Voice> one(Condition which) {
        return fetch(which).stream().findFirst();
    }

    private List<Voice> fetch(Condition which) {
        return database.read(db -> db.selectFrom(VOICE).where(which).limit(MOST).fetch(Voices::voice));
    }

    private static Voice voice(VoiceRecord row) {
        return new Voice(
                row.getId(),
                row.getProcessId(),
                Way.valueOf(row.getWay().toUpperCase(Locale.ROOT)),
                Group.of(row.getGroupCode()).orElse(Group.OTHER),
                row.getOrganisationId(),
                row.getName());
    }

    private static String code(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
