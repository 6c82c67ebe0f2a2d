package org.ukuk.dialogue.workgroups;

import static org.ukuk.platform.database.schema.Tables.PERSON;
import static org.ukuk.platform.database.schema.Tables.WORKGROUP;
import static org.ukuk.platform.database.schema.Tables.WORKGROUP_MEMBER;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.Person;
import org.ukuk.catalogue.ReaderGroups;
import org.ukuk.catalogue.Reason;
import org.ukuk.catalogue.Refused;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Ulid;
import org.ukuk.platform.database.Database;
import org.ukuk.platform.database.schema.tables.records.WorkgroupRecord;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Trilingual;

/// Working groups and their members.
@Component
public final class WorkGroups implements ReaderGroups {

    private static final int MOST = 200;
    private static final int MOST_MEMBERS = 300;

    private final Database database;
    private final Clock clock;
    private final AuditTrail trail;

    public WorkGroups(Database database, Clock clock, AuditTrail trail) {
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /// Somebody who belongs to a group.
    public record Member(String person, String name, String email, Language language) {}

    @Override
    public Map<String, String> names(Language language) {
        var names = new LinkedHashMap<String, String>();
        all().forEach(group ->
                names.put(group.visibility(), group.title().best(language).text()));
        return names;
    }

    @Override
    public boolean admits(String visibility) {
        var here = SecurityContextHolder.getContext().getAuthentication();
        return visibility.startsWith(WorkGroup.PREFIX)
                && here != null
                && isMember(visibility.substring(WorkGroup.PREFIX.length()), here.getName());
    }

    /// Whether somebody belongs to a group, and may still sign in.
    public boolean isMember(String group, String person) {
        return database.read(db -> db.fetchExists(DSL.selectOne()
                .from(WORKGROUP_MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(WORKGROUP_MEMBER.PERSON_ID))
                .where(WORKGROUP_MEMBER
                        .WORKGROUP_ID
                        .eq(group)
                        .and(WORKGROUP_MEMBER.PERSON_ID.eq(person))
                        .and(PERSON.DISABLED.isFalse()))));
    }

    public List<WorkGroup> all() {
        return list(DSL.noCondition());
    }

    /// The groups somebody belongs to.
    public List<WorkGroup> of(Person person) {
        return list(WORKGROUP.ID.in(DSL.select(WORKGROUP_MEMBER.WORKGROUP_ID)
                .from(WORKGROUP_MEMBER)
                .where(WORKGROUP_MEMBER.PERSON_ID.eq(person.id()))));
    }

    public Optional<WorkGroup> find(String id) {
        return list(WORKGROUP.ID.eq(id)).stream().findFirst();
    }

    private List<WorkGroup> list(Condition which) {
        return database.read(db -> db.selectFrom(WORKGROUP)
                .where(which)
                .orderBy(WORKGROUP.ID)
                .limit(MOST)
                .fetch(WorkGroups::group));
    }

    /// In the order they came.
    public List<Member> members(String group) {
        return database.read(db -> db.select(PERSON.ID, PERSON.NAME, PERSON.EMAIL, PERSON.LANGUAGE)
                .from(WORKGROUP_MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(WORKGROUP_MEMBER.PERSON_ID))
                .where(WORKGROUP_MEMBER.WORKGROUP_ID.eq(group))
                .orderBy(WORKGROUP_MEMBER.SINCE, PERSON.ID)
                .limit(MOST_MEMBERS)
                .fetch(row -> new Member(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Language.of(row.value4()).orElse(Language.RU))));
    }

    /// Keeps a new group, or another version of a known one, and returns its id.
    ///
    /// @throws Refused when it is not at this version any more
    String keep(WorkGroup one, Actor by) {
        return database.write(db -> {
            var row = new WorkgroupRecord();
            row.setId(one.isNew() ? Ulid.next(clock.instant()) : one.id());
            row.setTitleKy(one.title().ky());
            row.setTitleRu(one.title().ru());
            row.setTitleEn(one.title().en());
            row.setPurposeKy(one.purpose().ky());
            row.setPurposeRu(one.purpose().ru());
            row.setPurposeEn(one.purpose().en());
            row.setVersion(one.version() + 1);
            if (one.isNew()) {
                db.insertInto(WORKGROUP).set(row).execute();
            } else if (db.update(WORKGROUP)
                            .set(row)
                            .where(WORKGROUP.ID.eq(one.id()).and(WORKGROUP.VERSION.eq(one.version())))
                            .execute()
                    == 0) {
                throw new Refused(Reason.about("", "meetings.rule.stale"));
            }
            trail.add(by, "workgroup.kept", row.getId(), "");
            return row.getId();
        });
    }

    /// Takes somebody in; once more changes nothing.
    void take(String group, Person person, Actor by) {
        database.execute(db -> {
            db.insertInto(WORKGROUP_MEMBER)
                    .set(WORKGROUP_MEMBER.WORKGROUP_ID, group)
                    .set(WORKGROUP_MEMBER.PERSON_ID, person.id())
                    .set(WORKGROUP_MEMBER.SINCE, clock.instant())
                    .onConflict(WORKGROUP_MEMBER.WORKGROUP_ID, WORKGROUP_MEMBER.PERSON_ID)
                    .doNothing()
                    .execute();
            trail.add(by, "workgroup.taken-in", group, person.id());
        });
    }

    /// Somebody leaves a group, and sees nothing of it any more.
    void leave(String group, String person, Actor by) {
        database.execute(db -> {
            db.deleteFrom(WORKGROUP_MEMBER)
                    .where(WORKGROUP_MEMBER.WORKGROUP_ID.eq(group).and(WORKGROUP_MEMBER.PERSON_ID.eq(person)))
                    .execute();
            trail.add(by, "workgroup.left", group, person);
        });
    }

    private static WorkGroup group(WorkgroupRecord row) {
        return new WorkGroup(
                row.getId(),
                new Trilingual(row.getTitleKy(), row.getTitleRu(), row.getTitleEn()),
                new Trilingual(row.getPurposeKy(), row.getPurposeRu(), row.getPurposeEn()),
                row.getVersion());
    }
}
