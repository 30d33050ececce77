package kurogo.intake;

import java.util.Set;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;

/**
 * Hands on what is understood of a file, and tells of each report that answers nothing: a form that was sent back empty, or a
 * table under headings nobody knows. Whom to ask is no answer; 該当なし is one.
 */
final class EmptyReports implements ReportSink {

    private static final Set<Field> WHOM_TO_ASK =
            Set.of(Field.CONTACT_SECTION, Field.CONTACT_NAME, Field.CONTACT_PHONE, Field.CONTACT_EMAIL);

    private final String file;
    private final MunicipalityDirectory directory;
    private final ReportSink sink;

    private EmptyReports(String file, MunicipalityDirectory directory, ReportSink sink) {
        this.file = file;
        this.directory = directory;
        this.sink = sink;
    }

    /** Reads a file and tells of its empty reports as well. */
    static void read(SourceFile file, ReadingContext context, ReportSink sink) {
        ReportReader.read(file, context, new EmptyReports(file.name(), context.directory(), sink));
    }

    @Override
    public void report(UnderstoodReport report) {
        sink.report(report);
        if (answersNothing(report.answers())) {
            sink.problem(Problem.error(ProblemCode.REPORT_EMPTY, place(report), "", name(report)));
        }
    }

    @Override
    public void problem(Problem problem) {
        sink.problem(problem);
    }

    @Override
    public void progress(int rows) {
        sink.progress(rows);
    }

    /** Nearly every report answers something on a programme, which is seen at once. */
    private static boolean answersNothing(ReportAnswers answers) {
        return answers.programmes().values().stream().allMatch(ProgrammeAnswers.BLANK::equals)
                && answers.byField().entrySet().stream()
                        .filter(field -> !WHOM_TO_ASK.contains(field.getKey().field()))
                        .allMatch(field -> field.getValue().equals(Answer.blank()));
    }

    private Place place(UnderstoodReport report) {
        return report.cells().stream()
                .findFirst()
                .map(cell -> Place.sheet(file, cell.place().sheet()))
                .orElseGet(() -> Place.file(file));
    }

    private String name(UnderstoodReport report) {
        return directory
                .find(report.municipality())
                .map(Municipality::name)
                .orElseGet(() -> report.municipality().digits());
    }
}
