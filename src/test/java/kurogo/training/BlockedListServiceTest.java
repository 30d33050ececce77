package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.BlockedListRow.Fault;
import kurogo.training.BlockedListRow.Flaw;
import kurogo.training.TrainingRefused.Reason;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Blocked days by a list. */
@DatabaseTest
class BlockedListServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 18);

    @Autowired
    MasterImportService imports;

    @Autowired
    BlockedListService lists;

    @Autowired
    BlockedPeriodService periods;

    @Autowired
    AuditService audit;

    @BeforeEach
    void municipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    private static byte[] csv(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<BlockedListRow> preview(String... lines) {
        return SignIn.as(Role.TRAINER, () -> lists.preview("議会.csv", csv(lines)));
    }

    private List<Flaw> flaws(String... lines) {
        return preview(lines).stream().flatMap(row -> row.flaws().stream()).toList();
    }

    private List<BlockedPeriod> kept() {
        return SignIn.as(Role.TRAINER, () -> periods.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
    }

    private static List<BlockedPeriod> taken(List<BlockedListRow> rows) {
        return rows.stream().flatMap(row -> row.taken().stream()).toList();
    }

    private void keep(List<BlockedPeriod> all) {
        SignIn.as(Role.TRAINER, () -> {
            lists.keep(all);
            return all;
        });
    }

    private static BlockedPeriod period(Optional<MunicipalityCode> whose, BlockedPeriod.Kind kind, String note) {
        return new BlockedPeriod(0, whose, kind, FIRST, LAST, note, 0);
    }

    @Test
    void namesCodesAndDaysAreReadAsOfficialsWriteThemAndNothingIsKeptBeforeThat() {
        List<BlockedListRow> rows = preview(
                "市町村議会の会期,,,,",
                "市町村,初日,末日,理由,備考",
                "汐見原市,令和8年12月1日,R8.12.18,議会の会期,12月定例会",
                "953016,2026/12/1,2026-12-18,行事,",
                "県全体,２０２６年１２月１日,令和８年１２月１８日,その他,全県研修");

        assertThat(rows).extracting(BlockedListRow::line).containsExactly(3, 4, 5);
        assertThat(taken(rows))
                .containsExactly(
                        period(Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, "12月定例会"),
                        period(Optional.of(TOWN), BlockedPeriod.Kind.EVENT, ""),
                        period(Optional.empty(), BlockedPeriod.Kind.OTHER, "全県研修"));
        assertThat(kept()).isEmpty();

        keep(taken(rows));

        assertThat(kept()).hasSize(3);
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.count("training.dayBlocked")))
                .isEqualTo(3);
    }

    @Test
    void aMunicipalityNamedOnceForSeveralLinesIsThatOfAllOfThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kurogo", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("会期");
            List.of("市町村", "開会日", "閉会日").forEach(head -> sheet.value(0, column(head), head));
            sheet.value(1, 0, "霧降村");
            sheet.range(1, 0, 2, 0).merge();
            sheet.value(1, 1, FIRST);
            sheet.style(1, 1).format("[$-411]ggge\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 2, "令和8年12月18日");
            sheet.value(2, 1, "令和9年3月1日");
        }

        List<BlockedListRow> rows = SignIn.as(Role.TRAINER, () -> lists.preview("会期.xlsx", out.toByteArray()));

        assertThat(taken(rows))
                .extracting(BlockedPeriod::municipality, BlockedPeriod::first, BlockedPeriod::last)
                .containsExactly(
                        tuple(Optional.of(VILLAGE), FIRST, LAST),
                        tuple(Optional.of(VILLAGE), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1)));
    }

    private static int column(String head) {
        return List.of("市町村", "開会日", "閉会日").indexOf(head);
    }

    @Test
    void whatIsWrongIsSaidAtItsCell() {
        assertThat(flaws(
                        "市町村,初日,末日,理由,備考",
                        ",令和8年12月1日,,議会,",
                        "みはら市,令和8年12月1日,,議会,",
                        "汐見原市,,,議会,",
                        "汐見原市,12月1日,12月18日,議会,",
                        "汐見原市,令和8年12月18日,令和8年12月1日,議会,",
                        "汐見原市,令和8年12月1日,,休み,",
                        "汐見原市,令和8年12月2日,,議会," + "長".repeat(201)))
                .containsExactly(
                        new Flaw(Fault.WHOSE_MISSING, "A2", ""),
                        new Flaw(Fault.WHOSE_UNKNOWN, "A3", "みはら市"),
                        new Flaw(Fault.DAY_MISSING, "B4", ""),
                        new Flaw(Fault.DAY_UNREADABLE, "B5", "12月1日"),
                        new Flaw(Fault.DAY_UNREADABLE, "C5", "12月18日"),
                        new Flaw(Fault.ENDS_BEFORE, "C6", "令和8年12月1日"),
                        new Flaw(Fault.KIND_UNKNOWN, "D7", "休み"),
                        new Flaw(Fault.NOTE_TOO_LONG, "E8", "長".repeat(201)));
    }

    @Test
    void theSameDaysTwiceAreSaidWhetherOnTheListOrOnRecord() {
        keep(List.of(period(Optional.of(TOWN), BlockedPeriod.Kind.ASSEMBLY, "定例会")));

        List<BlockedListRow> rows = preview(
                "市町村,初日,末日", "汐見原市,令和8年12月1日,令和8年12月18日", "952010,2026/12/1,2026/12/18", "菜花町,令和8年12月1日,令和8年12月18日");

        assertThat(rows.get(0).flaws()).isEmpty();
        assertThat(rows.get(1).flaws()).extracting(Flaw::fault).containsExactly(Fault.ON_EARLIER_LINE);
        assertThat(rows.get(2).flaws()).extracting(Flaw::fault).containsExactly(Fault.NOTED_ALREADY);
    }

    @Test
    void whatIsNotedAlreadyIsNotNotedAgain() {
        List<BlockedPeriod> one = List.of(period(Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, ""));
        keep(one);

        assertThatThrownBy(() -> keep(one)).as("pressed twice").hasMessage(Reason.NOTED_MEANWHILE.name());
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aReporterListsDaysOfTheirOwnMunicipalityAloneAndNeedNotNameIt() {
        List<BlockedListRow> rows = SignIn.asReporterOf(
                CITY,
                () -> lists.preview(
                        "議会.csv",
                        csv(
                                "市町村,初日,末日",
                                ",令和8年12月1日,令和8年12月18日",
                                "菜花町,令和8年12月1日,令和8年12月18日",
                                "県全体,令和8年12月1日,令和8年12月18日")));

        assertThat(taken(rows)).containsExactly(period(Optional.of(CITY), BlockedPeriod.Kind.ASSEMBLY, ""));
        assertThat(rows)
                .flatExtracting(BlockedListRow::flaws)
                .extracting(Flaw::fault, Flaw::cell)
                .containsExactly(tuple(Fault.WHOSE_ELSEWHERE, "A3"), tuple(Fault.WHOSE_ELSEWHERE, "A4"));
    }

    @Test
    void aFileWithoutSuchAListIsRefused() {
        assertThatThrownBy(() -> preview("氏名,市町村", "森下　晴,汐見原市")).hasMessage(Reason.NO_LIST_OF_DAYS.name());
    }

    @ParameterizedTest
    @CsvSource({
        "6月定例会, ASSEMBLY",
        "第２回 定例会, ASSEMBLY",
        "臨時会, ASSEMBLY",
        "市議会（9月）, ASSEMBLY",
        "夏の行事, EVENT",
        "イベント開催, EVENT",
        "その他の事情, OTHER",
        "Event, EVENT"
    })
    void whyIsReadOutOfTheWordsAroundIt(String written, BlockedPeriod.Kind kind) {
        assertThat(taken(preview("市町村,初日,末日,種別", "汐見原市,令和8年12月1日,令和8年12月18日," + written)))
                .extracting(BlockedPeriod::kind)
                .containsExactly(kind);
    }

    @Test
    void aYearMistakenIsSaidWhereThePeriodBecomesTooLong() {
        assertThat(flaws("市町村,初日,末日", "汐見原市,令和8年12月1日,令和9年12月18日", "汐見原市,令和8年12月1日,令和9年6月18日"))
                .containsExactly(new Flaw(Fault.TOO_LONG, "C2", "令和9年12月18日"));
    }
}
