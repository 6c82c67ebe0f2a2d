package org.ukuk.standards.status.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ukuk.platform.Databases;
import org.ukuk.standards.status.Act;
import org.ukuk.standards.status.Observation;
import org.ukuk.standards.status.Observations.Added;
import org.ukuk.standards.status.Standing.State;
import org.ukuk.standards.status.Statements;
import org.ukuk.standards.status.StatusFixture;
import org.ukuk.standards.status.tables.StatusPlan.RefusedRow;
import org.ukuk.standards.status.tables.StatusTables.Usual;

class StatusTablesTest {

    private static final Usual USUAL = new Usual("A table", StatusFixture.IN_2022);

    @TempDir
    Path folder;

    /// A centre with two instruments, and what reads tables there.
    private static final class Centre implements AutoCloseable {
        final StatusFixture here;
        final String icrmw;
        final Statements statements;
        final StatusNames names;
        final StatusTables tables;

        Centre(Databases databases) {
            here = new StatusFixture(databases);
            icrmw = here.treaty("icrmw");
            here.treaty("cedaw");
            statements = new Statements(here.here.database, here.here.outbox, Clock.systemUTC());
            names = new StatusNames(here.here.database);
            tables = new StatusTables(here.register, names, here.observations, statements, here.here.database);
        }

        @Override
        public void close() {
            here.close();
        }
    }

    private Path table(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_table_of_acts_comes_in_once(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var file = table(
                    "own.csv",
                    "instrument,country,act,date,territory,note,source,url,checked,verified",
                    "icrmw,Kyrgyz Republic,accession,29.09.2003,,,Treaty Collection,https://treaties.un.org,2015-03-31,yes",
                    "icrmw,Түркия,signature,1999-01-13,,,Treaty Collection,,2015-03-31,no",
                    "migrant workers convention,Russia,none,,,,,,,");
            var plan = centre.tables.read(List.of(file), USUAL);
            assertThat(plan.refused()).isEmpty();
            assertThat(centre.tables.rehearse(plan)).isEqualTo(new Added(3, 0, 0));
            assertThat(centre.here.observations.ofItem(centre.icrmw)).isEmpty();
            assertThat(centre.tables.take(plan, StatusFixture.EDITOR)).isEqualTo(new Added(3, 0, 0));
            assertThat(centre.tables.take(plan, StatusFixture.EDITOR)).isEqualTo(new Added(0, 0, 3));
            assertThat(centre.here.observations.ofItem(centre.icrmw))
                    .extracting(Observation::country, Observation::act, Observation::day, Observation::verified)
                    .containsExactly(
                            tuple("KG", Act.ACCESSION, "2003-09-29", true),
                            tuple("RU", Act.NONE, "", true),
                            tuple("TR", Act.SIGNATURE, "1999-01-13", false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_cannot_be_read_is_named_and_the_others_come_in(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var file = table(
                    "own.csv",
                    "instrument,country,act,date",
                    "icrmw,KG,accession,2003-02-30",
                    "icrmw,Czechoslovakia,signature,1990",
                    "icrmw,TJ,promised,2002",
                    "C999,TJ,ratification,2002",
                    "icrmw,TJ,ratification,2002-01-08");
            var plan = centre.tables.read(List.of(file), USUAL);
            assertThat(plan.read()).isEqualTo(5);
            assertThat(plan.refused())
                    .extracting(
                            RefusedRow::row,
                            RefusedRow::cell,
                            row -> row.reason().key())
                    .containsExactly(
                            tuple("2", "date", "status.import.date"),
                            tuple("3", "country", "status.import.unknown.country"),
                            tuple("4", "act", "status.import.act"),
                            tuple("5", "instrument", "status.import.unknown.instrument"));
            assertThat(plan.unknown())
                    .containsOnlyKeys(
                            new Unknown(Unknown.Kind.COUNTRY, "Czechoslovakia"),
                            new Unknown(Unknown.Kind.INSTRUMENT, "C999"));
            assertThat(plan.observations()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_an_editor_said_of_a_name_is_remembered(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var file = table(
                    "participants.csv",
                    "instrument,Participant,Signature",
                    "The big one,Czechoslovakia,7 Oct 1968",
                    "The big one,Atlantis,7 Oct 1968");
            centre.names.remember(new Unknown(Unknown.Kind.INSTRUMENT, "the BIG one"), centre.icrmw);
            centre.names.remember(new Unknown(Unknown.Kind.COUNTRY, "Czechoslovakia"), "CZ");
            centre.names.remember(new Unknown(Unknown.Kind.COUNTRY, "Atlantis"), StatusNames.LEFT_OUT);
            var plan = centre.tables.read(List.of(file), USUAL);
            assertThat(plan.unknown()).isEmpty();
            assertThat(plan.observations()).extracting(Observation::country).containsExactly("CZ");
            assertThat(plan.refused()).extracting(row -> row.reason().key()).containsExactly("status.import.left-out");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_participants_list_is_read_with_its_marks(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var file = table(
                    "ICRMW.csv",
                    "Participant,Signature,\"Ratification, Accession(a), Succession(d)\"",
                    "Azerbaijan,..,11 Jan 1999 a",
                    "\"Türkiye [3]\",13 Jan 1999,27 Sep 2004",
                    "Montenegro 4,23 Oct 2006 d,-",
                    "Kyrgyzstan,,29 Sep 2003 a 5");
            var plan = centre.tables.read(List.of(file), USUAL);
            assertThat(plan.refused()).isEmpty();
            assertThat(plan.observations())
                    .extracting(Observation::country, Observation::act, Observation::day)
                    .containsExactlyInAnyOrder(
                            tuple("AZ", Act.ACCESSION, "1999-01-11"),
                            tuple("TR", Act.SIGNATURE, "1999-01-13"),
                            tuple("TR", Act.RATIFICATION, "2004-09-27"),
                            tuple("ME", Act.SUCCESSION, "2006-10-23"),
                            tuple("KG", Act.ACCESSION, "2003-09-29"));
            assertThat(plan.observations())
                    .allSatisfy(one -> assertThat(one.item()).isEqualTo(centre.icrmw));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_table_of_marks_is_read_by_the_name_of_its_file(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var head = "iso2,member,state party,year ratification or accession,signatory,no action,status,note";
            var file = table(
                    "hr_status_icmw.csv",
                    head,
                    "KG,Kyrgyzstan,1,2003,0,0,state party,",
                    "AM,Armenia,0,,1,0,signatory state,",
                    "RU,Russia,0,,0,1,no action,",
                    "KP,North Korea,1,1990,0,1,state party,",
                    "DE,Germany,1,1999,0,1,,");
            var protocol = table("hr_status_op_cedaw.csv", head, "KG,Kyrgyzstan,1,2002,0,0,state party,");
            var plan = centre.tables.read(List.of(file, protocol), USUAL);
            assertThat(plan.observations())
                    .extracting(Observation::country, Observation::act, Observation::day)
                    .containsExactly(
                            tuple("KG", Act.PARTY, "2003"),
                            tuple("AM", Act.SIGNATURE, ""),
                            tuple("RU", Act.NONE, ""),
                            tuple("KP", Act.PARTY, "1990"));
            assertThat(plan.observations()).extracting(Observation::verified).containsExactly(true, true, true, false);
            assertThat(plan.refused())
                    .extracting(row -> row.reason().key())
                    .containsExactly("status.import.marks", "status.import.unknown.instrument");
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_tables_that_disagree_are_both_kept(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var head = "instrument,country,act,date,source,checked";
            var file =
                    table("two.csv", head, "icrmw,KZ,accession,2010,One,2015-03-31", "icrmw,KZ,none,,Other,2022-08-31");
            centre.tables.take(centre.tables.read(List.of(file), USUAL), StatusFixture.EDITOR);
            var standing = centre.here.standings.of(centre.icrmw, "KZ");
            assertThat(standing.state()).isEqualTo(State.NONE);
            assertThat(standing.disputed()).isTrue();
            assertThat(standing.observations()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_reservation_comes_in_with_its_article(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var file = table(
                    "statements.csv",
                    "instrument,country,act,date,kind,article,statement",
                    "icrmw,TR,,2004-09-27,reservation,46,Turkish law restricts it.",
                    "icrmw,TR,,2004-09-27,promise,46,Something.");
            var plan = centre.tables.read(List.of(file), USUAL);
            assertThat(plan.refused()).extracting(RefusedRow::cell).containsExactly("kind");
            centre.tables.take(plan, StatusFixture.EDITOR);
            assertThat(centre.tables.take(plan, StatusFixture.EDITOR)).isEqualTo(new Added(0, 0, 1));
            assertThat(centre.statements.ofProvision(centre.icrmw, "art-46"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.country()).isEqualTo("TR"));
            assertThat(centre.statements.ofProvision(centre.icrmw, "art-4")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void what_is_no_table_of_statuses_is_refused_whole(Databases databases) throws IOException {
        try (var centre = new Centre(databases)) {
            var plan = centre.tables.read(
                    List.of(table("a.csv", "name,price", "tea,3"), table("b.pdf", "%PDF-1.7 nothing")), USUAL);
            assertThat(plan.refused())
                    .extracting(RefusedRow::row, row -> row.reason().key())
                    .containsExactly(tuple("", "status.import.layout"), tuple("", "status.import.no-table"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accession(a), Succession(d), Ratification | 8 Apr 1969 | RATIFICATION | 1969-04-08",
                "Ratification, Acceptance(A), Approval(AA) | 1 Feb 2000 AA | APPROVAL | 2000-02-01",
                "Ratification, Acceptance(A), Accession(a) | 1 Feb 2000 A | ACCEPTANCE | 2000-02-01",
                "Formal confirmation(c), Accession(a), Ratification | 23 Dec 2010 c | RATIFICATION | 2010-12-23",
                "Signature, Succession to signature(d) | 12 Mar 2001 d | SIGNATURE | 2001-03-12",
                "Ratification | 1994 | RATIFICATION | 1994",
                "Denunciation | Oct 1994 | DENUNCIATION | 1994-10"
            })
    void a_cell_says_which_act_and_when(String head, String cell, Act act, String day) {
        assertThat(ActColumn.of(head).orElseThrow().read(head, cell)).contains(new ActColumn.Said(act, day));
    }

    @Test
    void other_columns_are_no_acts() {
        assertThat(ActColumn.of("Participant")).isEmpty();
        assertThat(ActColumn.of("Signature, Remarks")).isEmpty();
    }
}
