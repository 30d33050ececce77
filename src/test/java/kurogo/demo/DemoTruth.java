package kurogo.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.CombinedRow;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.ReportAnswers;

/** What the makers of the demo's files meant, and what the program holds, in lines that can be compared. */
final class DemoTruth {

    private static final Path DATA = Path.of("data");

    /** Rounds whose lists name neither single targets nor process steps. */
    static final Set<String> LISTS = Set.of("R4", "R5", "R6-H1", "R7-H1");

    private DemoTruth() {}

    static Stream<NamedCsvRecord> truth(String file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(DATA.resolve(file))) {
            return rows.stream().toList().stream();
        }
    }

    static String key(NamedCsvRecord row) {
        return row.getField("municipality_code") + " " + row.getField("round");
    }

    static String key(CombinedRow row) {
        return key(row.municipality(), row.period()) + " " + row.programme();
    }

    static String key(MunicipalityCode municipality, ReportingPeriod period) {
        return municipality + " " + period.code();
    }

    static String figures(CombinedRow row) {
        return String.join(
                ",",
                text(row.run()),
                text(row.firstMonth().map(Month::getValue)),
                text(row.cases()),
                text(row.costYen()),
                text(row.contractedYen()),
                text(row.way()));
    }

    static String figures(NamedCsvRecord row, String... columns) {
        return Stream.of(columns).map(row::getField).collect(Collectors.joining(","));
    }

    static String answers(NamedCsvRecord row) {
        String[] all = {"status", "referral_criteria", "needs", "targets_set", "targets", "steps_done"};
        return LISTS.contains(row.getField("round")) ? figures(row, Arrays.copyOf(all, 4)) : figures(row, all);
    }

    static String answers(ReportingPeriod period, ReportAnswers answers) {
        String common = String.join(
                ",",
                text(answers.status()),
                text(answers.referralCriteria()),
                text(answers.needs()),
                text(answers.targetsSet()));
        return LISTS.contains(period.code()) ? common : common + "," + targetsAndSteps(answers);
    }

    private static String targetsAndSteps(ReportAnswers answers) {
        long stepsDone = answers.processSteps().values().stream()
                .map(ProcessStepAnswers::done)
                .filter(done -> done.asValue().equals(Optional.of(true)))
                .count();
        return answers.targets().size() + "," + stepsDone;
    }

    private static String text(Answer<?> answer) {
        return answer.asValue().map(String::valueOf).orElse("");
    }
}
