package kurogo.review.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Asked;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;

/** The fictional prefecture of {@code prefecture.csv}, one annual round. */
final class ExamplePrefecture {

    private ExamplePrefecture() {}

    static ReviewedRound round() {
        return new ReviewedRound(
                ReportingPeriod.annual(new FiscalYear(2025)),
                Asked.EVERYTHING,
                Optional.of(ExampleRound.DUE),
                ExampleRound.AS_OF,
                PopulationBands.STANDARD,
                municipalities());
    }

    static List<ReviewedMunicipality> municipalities() {
        Map<String, List<String[]>> rows = new TreeMap<>();
        lines("prefecture.csv").stream()
                .map(line -> line.split(",", -1))
                .forEach(row ->
                        rows.computeIfAbsent(row[0], code -> new ArrayList<>()).add(row));
        return rows.values().stream().map(ExamplePrefecture::municipality).toList();
    }

    /** The lines of a file beside this class, its header left out. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(ExamplePrefecture.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReviewedMunicipality municipality(List<String[]> rows) {
        ExampleReport report = ExampleReport.blank();
        rows.forEach(row -> report.with(Programme.valueOf(row[2]), answers(row)));
        String population = rows.getFirst()[1];
        return new ReviewedMunicipality(
                new MunicipalityCode(rows.getFirst()[0]),
                population.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(population)),
                Optional.of(new CountedSubmission(Optional.of(ExampleRound.DUE), report.build())),
                Optional.empty());
    }

    private static ProgrammeAnswers answers(String[] row) {
        return new ProgrammeAnswers(
                Answer.of(Boolean.valueOf(row[3])),
                answer(row[4], text -> Month.of(Integer.parseInt(text))),
                answer(row[5], Long::valueOf),
                answer(row[6], Long::valueOf),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank());
    }

    private static <T> Answer<T> answer(String text, Function<String, T> reading) {
        return text.isEmpty() ? Answer.blank() : Answer.of(reading.apply(text));
    }
}
