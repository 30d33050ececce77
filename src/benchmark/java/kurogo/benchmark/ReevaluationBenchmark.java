package kurogo.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.benchmark.FictionalPrefecture.Place;
import kurogo.benchmark.Stopwatch.Taken;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportingRound;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.rule.ReviewedMunicipality;

/** The evaluation that follows one accepted report, in a round in which every municipality has reported. */
public final class ReevaluationBenchmark {

    private static final int ROUNDS = 15;

    private ReevaluationBenchmark() {}

    /** The number of municipalities, at most as many as a prefecture's codes can tell apart. */
    public static void main(String[] arguments) throws Exception {
        List<Place> places = FictionalPrefecture.places(Integer.parseInt(arguments[0]));
        List<ReportAnswers> answers = answers(places.size());
        try (Program program = Program.start(places)) {
            ReportingRound round = program.open(ReportingPeriod.annual(FiscalYear.reiwa(7)));
            program.reportAll(
                    round,
                    IntStream.range(0, places.size())
                            .boxed()
                            .collect(Collectors.toMap(i -> places.get(i).code(), answers::get)));
            System.out.println("first evaluation: " + Stopwatch.of(() -> program.review(round)));
            List<Taken> taken = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                program.report(round, places.get(i).code(), answers.get(i + 1));
                taken.add(Stopwatch.of(() -> program.review(round)));
            }
            System.out.printf("%,d municipalities, the evaluation after each of %d reports:%n", places.size(), ROUNDS);
            taken.forEach(each -> System.out.println("  " + each));
        }
    }

    private static List<ReportAnswers> answers(int municipalities) {
        return new FictionalNation()
                .rounds(municipalities, 1).getFirst().municipalities().stream()
                        .map(ReviewedMunicipality::submission)
                        .map(submission -> submission.orElseThrow().answers())
                        .toList();
    }
}
