package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static kurogo.db.Tables.USER_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The support given, as two sections see it. */
@DatabaseTest
@Import(FollowUpPeople.class)
class SupportReportTest {

    private static final FiscalYear YEAR = FiscalYear.of(Talks.TODAY);

    @Autowired
    MasterImportService imports;

    @Autowired
    FollowUpReportService reports;

    @Autowired
    ContactBookService contacts;

    @Autowired
    DraftService drafts;

    @Autowired
    DSLContext database;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long taro;

    @BeforeEach
    void twoOfficialsOfTwoSections() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "長寿社会課");
    }

    private void keep(ConversationContent content) {
        people.as(hanako, () -> drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of())), Resolution.NONE));
    }

    private FollowUpReport readBy(long who) {
        return people.as(who, () -> reports.of(YEAR, 6));
    }

    private Participant of(MunicipalityCode code, String name) {
        return people.as(
                hanako, () -> Participant.of(contacts.add(code, MunicipalContact.Person.named(name, "福祉課", "主査"))));
    }

    private static Participant unknown(String name) {
        return new Participant(Side.THEM, Optional.empty(), Optional.empty(), name, "", "");
    }

    @Test
    void countsAreTheSameForEverybodyAndWhatASectionKeepsToItselfIsNotTold() {
        keep(Talks.held(Talks.TODAY, CITY));
        keep(Talks.seenBy(Visibility.SECTION, Talks.held(Talks.TODAY, TOWN)));

        FollowUpReport own = readBy(hanako);
        FollowUpReport others = readBy(taro);

        assertThat(others.totals()).isEqualTo(own.totals());
        assertThat(others.countByMunicipality()).isEqualTo(own.countByMunicipality());
        assertThat(others.countByMunicipality()).containsExactly(Map.entry(CITY, 1), Map.entry(TOWN, 1));
        assertThat(own.support()).extracting(SupportGiven::told).allMatch(Optional::isPresent);
        assertThat(others.support().getFirst().told()).isPresent();
        assertThat(others.support().getLast().told()).isEmpty();
        assertThat(byStaff(others)).containsExactly("県花子 1", "- 1");
    }

    @Test
    void aJointMeetingCountsOnceAndIsASupportToEachWhoTookPart() {
        keep(Talks.held(Talks.TODAY, CITY, TOWN));
        keep(Talks.held(Talks.TODAY, CITY));
        keep(Talks.planned(Talks.TODAY, VILLAGE));

        FollowUpReport report = readBy(hanako);

        assertThat(report.countByMunicipality()).containsExactly(Map.entry(CITY, 2), Map.entry(TOWN, 1));
        assertThat(report.countBy(SupportGiven::way)).containsExactly(Map.entry(Optional.of(ContactWay.VISIT), 2));
        assertThat(report.withoutContact()).containsOnlyKeys(VILLAGE);
        assertThat(report.support().getFirst().told().orElseThrow().minutes()).contains(90);
        assertThat(report.totals()).containsExactly(Map.entry(SupportKind.ADVICE, new SupportTotal(2, 3, 2, 0, 0)));
    }

    @Test
    void whoTookPartBelongsToTheirOwnMunicipality() {
        keep(Talks.attendedBy(
                List.of(of(CITY, "市一郎"), of(CITY, "市二郎"), of(TOWN, "町子")),
                Talks.held(Talks.TODAY, CITY, TOWN, VILLAGE)));

        SupportGiven given = readBy(hanako).support().getFirst();

        assertThat(given.theirs()).isEqualTo(3);
        assertThat(given.municipalities())
                .containsExactly(
                        Map.entry(CITY, Optional.of(2)),
                        Map.entry(TOWN, Optional.of(1)),
                        Map.entry(VILLAGE, Optional.of(0)));
    }

    @Test
    void whoseSomebodyWasIsNotGuessed() {
        keep(Talks.attendedBy(List.of(of(CITY, "市一郎"), unknown("名札のない人")), Talks.held(Talks.TODAY, CITY, TOWN)));
        keep(Talks.attendedBy(List.of(unknown("名札のない人")), Talks.held(Talks.TODAY, VILLAGE)));

        List<SupportGiven> given = readBy(hanako).support();

        assertThat(given.getFirst().theirs()).isEqualTo(2);
        assertThat(given.getFirst().municipalities())
                .containsExactly(Map.entry(CITY, Optional.of(1)), Map.entry(TOWN, Optional.empty()));
        assertThat(given.getLast().municipalities())
                .as("where there is one only, they are its")
                .containsExactly(Map.entry(VILLAGE, Optional.of(1)));
    }

    @Test
    void twoPeopleOfOneNameAreTwo() {
        long another = people.hire("花子の同姓同名", "長寿社会課");
        renamed(another, "県花子");
        keep(Talks.held(Talks.TODAY, CITY));
        keep(Talks.held(Talks.TODAY, CITY));
        people.keep(another, Talks.held(Talks.TODAY, CITY));

        assertThat(byStaff(readBy(hanako))).containsExactly("県花子 2", "県花子 1");
    }

    private void renamed(long userId, String name) {
        database.update(USER_ACCOUNT)
                .set(USER_ACCOUNT.DISPLAY_NAME, name)
                .where(USER_ACCOUNT.ID.eq(userId))
                .execute();
    }

    private static List<String> byStaff(FollowUpReport report) {
        return report.countByStaff().entrySet().stream()
                .map(one -> one.getKey().map(Colleague::name).orElse("-") + " " + one.getValue())
                .toList();
    }
}
