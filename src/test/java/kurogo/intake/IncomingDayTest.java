package kurogo.intake;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import kurogo.access.ActingAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.db.Tables;
import kurogo.report.FileContent;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SourceFileReference;
import kurogo.report.SourceFileService;
import kurogo.report.answers.Programme;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Late or in time is a file by the day it came in, however long it waited to be read. */
@DatabaseTest
class IncomingDayTest {

    private static final String LIST = "団体コード,年度,報告期間,事業名,実施の有無,開始月,支援実績件数\n" + CITY + ",令和7年度,年間,多機関協働事業,有,4月,7\n";

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    SourceFileService files;

    @Autowired
    FileReading opening;

    @Autowired
    FileUnderstanding understanding;

    @Autowired
    IncomingRepository repository;

    @Autowired
    IncomingKeeping keeping;

    @Autowired
    IntakeService intake;

    @Autowired
    DSLContext database;

    @ParameterizedTest
    @CsvSource({"2026-05-29T14:59:59Z, 2026-05-29", "2026-05-29T15:00:00Z, 2026-05-30"})
    void theDayEndsAtMidnightInJapan(Instant cameIn, LocalDate day) {
        assertThat(readLaterThan(cameIn).handedInOn()).isEqualTo(day);
    }

    private Upload readLaterThan(Instant cameIn) {
        return ActingAs.program("試験", () -> {
            ThreeMunicipalities.importThrough(imports);
            ReportingRound round = rounds.create(new NewRound(
                    ReportingPeriod.annual(FiscalYear.reiwa(7)),
                    "令和7年度",
                    LocalDate.of(2026, 5, 29),
                    Set.of(Programme.MULTI_AGENCY)));
            FileContent content = FileContent.of(LIST.getBytes(StandardCharsets.UTF_8));
            SourceFileReference file = files.keep("一覧.csv", content);
            database.update(Tables.SOURCE_FILE)
                    .set(Tables.SOURCE_FILE.RECEIVED_AT, cameIn.atOffset(ZoneOffset.UTC))
                    .where(Tables.SOURCE_FILE.ID.eq(file.id()))
                    .execute();
            Incoming whole = keeping.find(repository.insert(round.id(), file.id(), false))
                    .orElseThrow();
            try (var packed = opening.unpack(whole.file().name(), content)) {
                keeping.step(
                        whole, round, packed, 0, understanding.of(round, false, opening.open(packed, 0), rows -> {}));
            }
            return intake.staged(round.id()).getFirst();
        });
    }
}
