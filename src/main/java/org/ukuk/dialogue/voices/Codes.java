package org.ukuk.dialogue.voices;

import static org.ukuk.platform.database.schema.Tables.VOICE_CODE;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.Seal;
import org.ukuk.accounts.Secrets;
import org.ukuk.dialogue.process.Group;
import org.ukuk.dialogue.voices.Voice.Way;
import org.ukuk.dialogue.voices.Voices.Owner;
import org.ukuk.platform.Actor;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.VoiceCodeRecord;
import org.ukuk.platform.i18n.Names;

/// One-time codes by which people without an account take part: twelve digits, which can be read out over a telephone.
/// They are told when they are made and never again.
@Component
public final class Codes {

    /// How many are made at once.
    public static final int MOST = 500;

    private static final BigInteger ALL = BigInteger.TEN.pow(12);

    private final Database database;
    private final Clock clock;
    private final Seal seal;
    private final Voices voices;
    private final AuditTrail trail;

    public Codes(Database database, Clock clock, Seal seal, Voices voices, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.seal = seal;
        this.voices = voices;
        this.trail = trail;
    }

    /// New codes of a consultation.
    ///
    /// @param organisation id of the one that speaks by them; empty when people do
    /// @param count from 1 to 500
    public List<String> make(String process, Group group, String organisation, int count, Actor by) {
        var codes = Stream.generate(Codes::random).distinct().limit(count).toList();
        var today = LocalDate.ofInstant(clock.instant(), Names.BISHKEK);
        database.execute(db -> {
            for (var code : codes) {
                db.insertInto(VOICE_CODE)
                        .set(new VoiceCodeRecord(
                                mark(process, code), process, group.code(), organisation, today, false))
                        .execute();
            }
            trail.add(by, "voices.codes-made", process, group.code() + " " + count);
        });
        return codes;
    }

    private static String random() {
        return String.format("%012d", new BigInteger(1, Secrets.random(16)).mod(ALL));
    }

    /// Uses a code up for a browser's token.
    ///
    /// @param typed as somebody wrote it, with spaces or without
    /// @return the voice it opens; empty when there is no such code, or it was used
    public Optional<Voice> use(String process, String typed, String token) {
        var mark = mark(process, typed.replaceAll("\\D", ""));
        return database.write(db -> {
            int taken = db.update(VOICE_CODE)
                    .set(VOICE_CODE.USED, true)
                    .where(VOICE_CODE.MARK.eq(mark).and(VOICE_CODE.USED.isFalse()))
                    .execute();
            return taken == 0
                    ? Optional.empty()
                    : db.selectFrom(VOICE_CODE)
                            .where(VOICE_CODE.MARK.eq(mark))
                            .fetchOptional()
                            .map(row -> voice(row, token));
        });
    }

    private Voice voice(VoiceCodeRecord row, String token) {
        var group = Group.of(row.getGroupCode()).orElse(Group.OTHER);
        if (row.getOrganisationId().isEmpty()) {
            return voices.of(row.getProcessId(), Owner.token(Way.CODE, token, group, ""));
        }
        var voice = voices.of(row.getProcessId(), Owner.organisation(row.getOrganisationId(), group));
        voices.share(voice, token);
        return voice;
    }

    /// @param made how many there are
    /// @param used how many of them were used
    public record Stock(int made, int used) {}

    Stock stock(String process) {
        return database.read(db -> db.select(DSL.count(), DSL.count().filterWhere(VOICE_CODE.USED.isTrue()))
                .from(VOICE_CODE)
                .where(VOICE_CODE.PROCESS_ID.eq(process))
                .fetchSingle(row -> new Stock(row.value1(), row.value2())));
    }

    private String mark(String process, String code) {
        return seal.mark("code:" + process + ":" + code);
    }
}
