package kurogo.master;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterFileError;
import kurogo.area.MasterImportService;
import kurogo.area.MasterKeeping;
import kurogo.area.Prefectures;
import kurogo.area.Succession;
import kurogo.area.YearStatus;
import kurogo.area.master.FormerName;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.master.read.CodeList;
import kurogo.master.read.Lists;
import kurogo.master.read.StatusList;
import kurogo.report.CompletenessService;
import kurogo.report.NewRound;
import kurogo.report.ReportStanding;
import kurogo.report.RoundService;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.Programme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@SignedInAs(role = Role.ADMINISTRATOR)
class MasterServicesTest {

    /** Town and village of before have become one city. */
    private static final String AFTER_THE_MERGER = """
            団体コード,都道府県名（漢字）,市区町村名（漢字）,市区町村名（カナ）
            952010,見本県,新汐見原市,ｼﾝｼｵﾐﾊﾗｼ
            952028,見本県,花霧市,ﾊﾅｷﾞﾘｼ
            """;

    private static final MunicipalityCode NEW_CITY = new MunicipalityCode("952028");
    private static final LocalDate MERGED = LocalDate.of(2026, 4, 1);

    @Autowired
    MunicipalityListService lists;

    @Autowired
    StatusService statuses;

    @Autowired
    MasterKeeping keeping;

    @Autowired
    MasterImports imports;

    @Autowired
    MasterImportService demo;

    @Autowired
    AreaService area;

    @Autowired
    RoundService rounds;

    @Autowired
    CompletenessService completeness;

    @Autowired
    AuditService audit;

    @Test
    void anEmptyProgramTakesInItsFirstListWithoutAQuestion() throws java.io.IOException {
        keeping.choose(Prefectures.find("31").orElseThrow());
        ListFile file = Lists.published("17_soumu_lgcodes_20240101.xlsx");
        CodeList list = lists.read(file);
        List<ListChange> changes = lists.changes(list);

        assertThat(changes).hasSize(19).allMatch(Settled.NOTHING::answers);
        lists.take(file, list, changes, Settled.NOTHING);

        assertThat(area.municipalities()).hasSize(19);
        assertThat(imports.all()).extracting(MasterImport::added).containsExactly(19);
        assertThat(imports.content(imports.all().getFirst().id())).isEqualTo(file.bytes());
        assertThat(audit.find("area.municipalitiesTaken", 0, 10)).hasSize(1);
    }

    @Test
    void aMergerAsksSinceWhenAndWhoFollowed() {
        ThreeMunicipalities.importThrough(demo);
        ListFile file = Lists.file(AFTER_THE_MERGER);
        CodeList list = lists.read(file);
        List<ListChange> changes = lists.changes(list);

        assertThat(changes.stream().filter(Settled.NOTHING::answers)).isEmpty();
        assertThat(changes)
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("Gone", "Gone", "Added", "Renamed");
        assertThatThrownBy(() -> lists.take(file, list, changes, Settled.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void afterAMergerTheOldAreAskedInOldRoundsAndTheNewInNewOnes() {
        merge();
        long before = round(2025, LocalDate.of(2026, 3, 31));
        long after = round(2026, LocalDate.of(2027, 5, 31));

        assertThat(area.municipalities(MERGED.minusDays(1)))
                .extracting(Municipality::code)
                .containsExactly(CITY, TOWN, VILLAGE);
        assertThat(area.municipalities(MERGED)).extracting(Municipality::code).containsExactly(CITY, NEW_CITY);
        assertThat(completeness.of(before).standings())
                .extracting(ReportStanding::municipality)
                .containsExactly(CITY, TOWN, VILLAGE);
        assertThat(completeness.of(after).standings())
                .extracting(ReportStanding::municipality)
                .containsExactly(CITY, NEW_CITY);
    }

    @Test
    void afterAMergerOldNamesLeadToTheNewMunicipality() {
        merge();
        assertThat(area.directory(MERGED).resolve("菜花町"))
                .isInstanceOfSatisfying(
                        Match.Former.class,
                        former -> assertThat(former.municipality().code()).isEqualTo(NEW_CITY));
        assertThat(area.directory(MERGED.minusDays(1)).resolve("菜花町")).isInstanceOf(Match.Found.class);
        assertThat(area.formerNames()).contains(new FormerName("汐見原市", CITY, MERGED.minusDays(1)));
        assertThat(area.successions())
                .containsExactly(
                        new Succession(TOWN, NEW_CITY, MERGED.minusDays(1)),
                        new Succession(VILLAGE, NEW_CITY, MERGED.minusDays(1)));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndNothingIsTaken() {
        ThreeMunicipalities.importThrough(demo);
        ListFile file = Lists.file(AFTER_THE_MERGER);
        CodeList list = lists.read(file);
        List<ListChange> seen = lists.changes(list);
        merge();

        assertThatThrownBy(() -> lists.take(file, list, seen, answers())).isInstanceOf(ListOutdatedException.class);
    }

    @Test
    void theSameListAgainChangesNothing() {
        merge();
        CodeList list = lists.read(Lists.file(AFTER_THE_MERGER));
        assertThat(area.municipalities(MERGED)).hasSize(2);
        assertThat(list.isSound()).isTrue();
    }

    @Test
    void statusByYearIsTakenInAndAnEmptyCellSaysNothing() {
        ThreeMunicipalities.importThrough(demo);
        ListFile file = Lists.file("""
                市町村名,令和3年度,令和4年度,令和5年度
                汐見原市,移行準備,実施,実施
                菜花町,未実施,,移行準備
                """);
        StatusList list = statuses.read(file);
        assertThat(list.isSound()).isTrue();
        statuses.take(file, list, statuses.changes(list));

        assertThat(area.statuses(TOWN))
                .containsExactly(
                        new YearStatus(TOWN, FiscalYear.reiwa(3), ImplementationStatus.NOT_IMPLEMENTING),
                        new YearStatus(TOWN, FiscalYear.reiwa(5), ImplementationStatus.PREPARING));
        assertThat(statuses.changes(list)).noneMatch(FigureChange::isNew).noneMatch(FigureChange::isChange);
    }

    @Test
    void anotherPrefectureCannotBeChosenOnceMunicipalitiesAreKept() {
        ThreeMunicipalities.importThrough(demo);
        assertThatThrownBy(() -> keeping.choose(Prefectures.find("13").orElseThrow()))
                .isInstanceOf(MasterFileError.class);
    }

    private void merge() {
        if (area.everyMunicipality().isEmpty()) {
            ThreeMunicipalities.importThrough(demo);
        }
        ListFile file = Lists.file(AFTER_THE_MERGER);
        CodeList list = lists.read(file);
        lists.take(file, list, lists.changes(list), answers());
    }

    private static Settled answers() {
        return Settled.NOTHING
                .withDay(TOWN, Optional.of(MERGED))
                .withSuccessor(TOWN, Optional.of(NEW_CITY))
                .withDay(VILLAGE, Optional.of(MERGED))
                .withSuccessor(VILLAGE, Optional.of(NEW_CITY))
                .withDay(NEW_CITY, Optional.of(MERGED))
                .withDay(CITY, Optional.of(MERGED));
    }

    private long round(int year, LocalDate due) {
        return rounds.create(new NewRound(
                        ReportingPeriod.annual(new FiscalYear(year)), "実績報告", due, Set.copyOf(Programme.REVIEWED)))
                .id();
    }
}
