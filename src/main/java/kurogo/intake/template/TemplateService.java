package kurogo.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kurogo.access.CurrentUser;
import kurogo.access.ForReporting;
import kurogo.access.ForStaff;
import kurogo.area.AreaService;
import kurogo.area.Prefecture;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.PeriodAnswers;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.ReportAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the prefecture's form for a round, with what is known of the municipality already filled in. */
@Service
@Transactional(readOnly = true)
@ForReporting
public class TemplateService {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ARCHIVE = "application/zip";

    private final RoundService rounds;
    private final ReportService reports;
    private final AreaService area;
    private final CurrentUser user;
    private final FormWords words = new FormWords();

    TemplateService(RoundService rounds, ReportService reports, AreaService area, CurrentUser user) {
        this.rounds = rounds;
        this.reports = reports;
        this.area = area;
        this.user = user;
    }

    /**
     * The form of one municipality.
     *
     * @throws NoSuchElementException when there is no such round or municipality
     */
    public TemplateFile one(long roundId, MunicipalityCode code) {
        user.requireMaySee(code);
        ReportingRound round = rounds.get(roundId);
        Municipality municipality =
                area.municipality(code).orElseThrow(() -> new NoSuchElementException("No municipality " + code));
        ReportingPeriod before = round.period().yearBefore();
        Optional<ReportAnswers> answers = reports.overYears(code).stream()
                .filter(report -> report.period().equals(before))
                .map(PeriodAnswers::answers)
                .findFirst();
        FormContent content = new FormContent(prefecture(), round, municipality, answers);
        return new TemplateFile(fileName(content), WORKBOOK, out -> FormWorkbook.write(content, words, out));
    }

    /**
     * The forms of all municipalities in one archive.
     *
     * @throws NoSuchElementException when there is no such round
     */
    @ForStaff
    public TemplateFile all(long roundId) {
        ReportingRound round = rounds.get(roundId);
        Map<MunicipalityCode, ReportAnswers> before = reports.answersBefore(round);
        String prefecture = prefecture();
        List<FormContent> contents = area.municipalities().stream()
                .map(municipality -> new FormContent(
                        prefecture, round, municipality, Optional.ofNullable(before.get(municipality.code()))))
                .toList();
        String name = words.get("archive", round.period().code());
        return new TemplateFile(name, ARCHIVE, out -> archive(contents, out));
    }

    /** One form after the other, so that only one is held in memory. */
    private void archive(List<FormContent> contents, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out);
        for (FormContent content : contents) {
            archive.putNextEntry(new ZipEntry(fileName(content)));
            FormWorkbook.write(content, words, archive);
            archive.closeEntry();
        }
        archive.finish();
    }

    private String fileName(FormContent content) {
        return words.get(
                "file",
                content.round().period().code(),
                content.municipality().code().digits(),
                content.municipality().name());
    }

    private String prefecture() {
        return area.prefecture().map(Prefecture::name).orElse("");
    }
}
