package org.ukuk.practices.assessment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.ukuk.accounts.AuditTrail;
import org.ukuk.accounts.People;
import org.ukuk.accounts.Person;
import org.ukuk.accounts.Role;
import org.ukuk.catalogue.CatalogueFixture;
import org.ukuk.catalogue.Contents;
import org.ukuk.platform.Actor;
import org.ukuk.platform.Databases;
import org.ukuk.platform.i18n.Language;
import org.ukuk.practices.assessment.Assessment.Score;
import org.ukuk.practices.assessment.Assessment.Written;

/// Rounds of assessment on an empty database, with invented experts.
final class AssessmentFixture implements AutoCloseable {

    static final Actor EDITOR = new Actor(null, "editor");

    private static final AtomicInteger NEXT = new AtomicInteger();

    final CatalogueFixture here;
    final CriteriaSets sets;
    final AssessmentRounds rounds;
    final Assessments assessments;
    final Results results;
    final AuditTrail trail;
    final People people;

    AssessmentFixture(Databases databases) {
        here = new CatalogueFixture(databases);
        var clock = Clock.systemUTC();
        sets = new CriteriaSets(here.database, clock);
        rounds = new AssessmentRounds(here.database, here.outbox, clock, sets);
        assessments = new Assessments(here.database, here.outbox, clock, rounds);
        results = new Results(here.database, here.outbox, sets);
        trail = new AuditTrail(here.database, clock);
        people = new People(here.database, clock);
    }

    Round round() {
        var item = here.bring(
                Contents.inEnglish("Practice " + NEXT.incrementAndGet()).build());
        return rounds.open(item, "KG", EDITOR);
    }

    Person expert() {
        int number = NEXT.incrementAndGet();
        return people.add("Expert " + number, "expert" + number + "@test.example", Role.MEMBER, Language.EN);
    }

    /// An invited expert's assessment, still empty.
    Assessment invite(Round round, Person person) {
        rounds.invite(round, person, Assessor.RESEARCHER, EDITOR);
        return assessments.of(person.id()).getFirst();
    }

    Assessment handIn(Round round, int score) {
        var expert = expert();
        return assessments.submit(invite(round, expert), 1, all(score), expert.actor());
    }

    /// The same score by every criterion.
    Written all(int score) {
        var scores = new LinkedHashMap<String, Score>();
        sets.current().criteria().forEach(one -> scores.put(one.code(), new Score(score, "Because " + score, "")));
        return new Written(Language.EN, "A register", "none", scores);
    }

    @Override
    public void close() {
        here.close();
    }
}
