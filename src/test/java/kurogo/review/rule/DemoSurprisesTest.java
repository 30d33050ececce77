package kurogo.review.rule;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Asked;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.WayOfRunning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The surprises planted in the figures of the demo prefecture are found, its harmless cases are left alone. */
class DemoSurprisesTest {

    private static final Path DATA = Path.of("data");
    private static final FiscalYear YEAR = FiscalYear.reiwa(7);

    /** What the truth files hold is enough to judge these; sums of parts, targets and days are not in them. */
    private static final Set<String> RULES = Set.of(
            "ZERO_CASES",
            "HIGH_COST",
            "COST_PER_CASE",
            "COST_SPREAD",
            "CONTRACTED_OUT",
            "NEEDS_UNKNOWN",
            "NEEDS_NOT_REFLECTED",
            "IMPLAUSIBLE");

    private static final String ONLY_IN_THE_PARTS = "財源の内訳";

    private static List<Flag> flags = List.of();

    @BeforeAll
    static void reviewTheYear() throws IOException {
        Map<String, ReportAnswers> year = answers("R7");
        Map<String, ReportAnswers> yearBefore = answers("R6");
        Map<String, Integer> population = rows("population.csv").stream()
                .filter(row -> row.getField("as_of").equals("2026-01-01"))
                .collect(Collectors.toMap(
                        row -> row.getField("code"), row -> Integer.valueOf(row.getField("population"))));
        List<ReviewedMunicipality> municipalities = year.entrySet().stream()
                .map(report -> new ReviewedMunicipality(
                        new MunicipalityCode(report.getKey()),
                        OptionalInt.of(population.getOrDefault(report.getKey(), 0)),
                        Optional.of(new CountedSubmission(Optional.empty(), report.getValue())),
                        Optional.ofNullable(yearBefore.get(report.getKey()))))
                .toList();
        ReviewedRound round = new ReviewedRound(
                ReportingPeriod.annual(YEAR),
                Asked.EVERYTHING,
                Optional.empty(),
                YEAR.plus(1).firstDay(),
                PopulationBands.STANDARD,
                municipalities);
        flags = Review.of(round, RuleSet.STANDARD).flags();
    }

    @Test
    void everyPlantedSurpriseIsFlaggedAsStronglyAsItShouldBe() throws IOException {
        assertThat(planted().stream().filter(not(DemoSurprisesTest::mustStayQuiet)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(flagOn(row))
                        .as(row.toString())
                        .hasValueSatisfying(
                                flag -> assertThat(flag.severity().name()).isEqualTo(row.getField("expected"))));
    }

    @Test
    void whatIsHarmlessIsLeftAlone() throws IOException {
        assertThat(planted().stream().filter(DemoSurprisesTest::mustStayQuiet))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(flagOn(row)).as(row.toString()).isEmpty());
    }

    @Test
    void beyondTheLimitsOf998NobodyElseIsFlagged() throws IOException {
        List<NamedCsvRecord> planted = planted();
        assertThat(flags.stream()
                        .filter(flag -> flag.rule() == RuleCode.HIGH_COST && flag.severity() == Severity.ALERT))
                .isNotEmpty()
                .allSatisfy(flag -> assertThat(planted)
                        .as(flag.municipality() + " " + flag.programme())
                        .anyMatch(row -> flagOn(row).equals(Optional.of(flag)) && !mustStayQuiet(row)));
    }

    private static boolean mustStayQuiet(NamedCsvRecord row) {
        return row.getField("expected").equals("NOT_RAISED");
    }

    private static Optional<Flag> flagOn(NamedCsvRecord row) {
        return flags.stream()
                .filter(flag -> flag.rule().name().equals(row.getField("rule")))
                .filter(flag -> flag.municipality().digits().equals(row.getField("municipality_code")))
                .filter(flag -> flag.programme().map(Enum::name).orElse("").equals(row.getField("programme")))
                .findFirst();
    }

    private static List<NamedCsvRecord> planted() throws IOException {
        return rows("planted.csv").stream()
                .filter(row -> row.getField("round").equals("R7"))
                .filter(row -> RULES.contains(row.getField("rule")))
                .filter(row -> !row.getField("why").startsWith(ONLY_IN_THE_PARTS))
                .toList();
    }

    private static Map<String, ReportAnswers> answers(String round) throws IOException {
        Map<String, Map<Programme, ProgrammeAnswers>> programmes = rows("truth.csv").stream()
                .filter(row -> row.getField("round").equals(round))
                .collect(Collectors.groupingBy(
                        row -> row.getField("municipality_code"),
                        Collectors.toMap(
                                row -> Programme.valueOf(row.getField("programme")),
                                DemoSurprisesTest::programme,
                                (one, other) -> other,
                                () -> new EnumMap<>(Programme.class))));
        return rows("truth_answers.csv").stream()
                .filter(row -> row.getField("round").equals(round))
                .collect(Collectors.toMap(
                        row -> row.getField("municipality_code"),
                        row -> report(row, programmes.getOrDefault(row.getField("municipality_code"), Map.of()))));
    }

    private static ProgrammeAnswers programme(NamedCsvRecord row) {
        return new ProgrammeAnswers(
                answer(row, "run", Boolean::valueOf),
                answer(row, "first_month", text -> Month.of(Integer.parseInt(text))),
                answer(row, "cases", Long::valueOf),
                answer(row, "cost_yen", Long::valueOf),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                answer(row, "contracted_yen", Long::valueOf),
                answer(row, "way", WayOfRunning::valueOf));
    }

    private static ReportAnswers report(NamedCsvRecord row, Map<Programme, ProgrammeAnswers> programmes) {
        return new ReportAnswers(
                answer(row, "status", ImplementationStatus::valueOf),
                programmes,
                answer(row, "referral_criteria", ReferralCriteria::valueOf),
                answer(row, "needs", NeedsAssessment::valueOf),
                "",
                answer(row, "targets_set", Boolean::valueOf),
                List.of(),
                Map.of(),
                ContactAnswers.BLANK,
                "");
    }

    private static <T> Answer<T> answer(NamedCsvRecord row, String column, Function<String, T> reading) {
        String text = row.getField(column);
        return text.isEmpty() ? Answer.blank() : Answer.of(reading.apply(text));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Files.readString(DATA.resolve(file)))) {
            return rows.stream().toList();
        }
    }
}
