import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;

/** What the reports mean to say, and what was planted in them, for tests to compare with. Blank: not reported. */
final class TruthFiles {

    private static final String FIGURES =
            "municipality_code,fiscal_year,round,programme,run,first_month,cases,cost_yen,contracted_yen,way";
    private static final String ANSWERS =
            "municipality_code,fiscal_year,round,status,referral_criteria,needs,targets_set,targets,steps_done";
    private static final String PLANTED = "rule,municipality_code,municipality,programme,round,expected,why";

    private TruthFiles() {}

    static void write(List<Report> reports, Path folder) throws IOException {
        save(folder.resolve("truth.csv"), FIGURES, reports.stream().flatMap(TruthFiles::figures));
        save(folder.resolve("truth_answers.csv"), ANSWERS, reports.stream().map(TruthFiles::answers));
        save(folder.resolve("planted.csv"), PLANTED, Planted.ALL.stream().map(TruthFiles::planted));
    }

    private static void save(Path file, String header, Stream<String> lines) throws IOException {
        Files.writeString(file, lines.collect(Collectors.joining("\n", header + "\n", "\n")));
    }

    private static Stream<String> figures(Report report) {
        return Runs.asked(report.round()).stream().map(programme -> figures(report, programme));
    }

    private static String figures(Report report, Programme programme) {
        ProgrammeAnswers answers = report.answers().programme(programme);
        return String.join(
                ",",
                subject(report),
                programme.name(),
                text(answers.run()),
                text(answers.firstMonth().map(Month::getValue)),
                text(answers.cases()),
                text(answers.costYen()),
                text(answers.contractedYen()),
                text(answers.way()));
    }

    private static String answers(Report report) {
        ReportAnswers answers = report.answers();
        long done = answers.processSteps().values().stream()
                .filter(step -> step.done().asValue().orElse(false))
                .count();
        return String.join(
                ",",
                subject(report),
                text(answers.status()),
                text(answers.referralCriteria()),
                text(answers.needs()),
                text(answers.targetsSet()),
                Integer.toString(answers.targets().size()),
                Long.toString(done));
    }

    private static String planted(Planted.Surprise surprise) {
        String name = Places.ALL.stream()
                .filter(place -> place.code().equals(surprise.code()))
                .map(Places.Place::name)
                .findFirst()
                .orElseThrow();
        return String.join(
                ",",
                surprise.rule(),
                CheckDigit.completed(surprise.code()),
                name,
                surprise.programme().map(Programme::name).orElse(""),
                surprise.round().key(),
                surprise.expected(),
                "\"" + surprise.why() + "\"");
    }

    private static String subject(Report report) {
        return String.join(
                ",",
                CheckDigit.completed(report.place().code()),
                Integer.toString(report.round().fiscalYear()),
                report.round().key());
    }

    private static String text(Answer<?> answer) {
        return answer.asValue().map(Object::toString).orElse("");
    }
}
