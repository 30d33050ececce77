package kurogo.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Asked;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.TargetAnswers;
import kurogo.report.answers.WayOfRunning;
import kurogo.review.rule.CountedSubmission;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.Traits;

/**
 * A nation nobody lives in: every municipality reports every year on the three reviewed programmes, three out of four of which run. Populations
 * are spread as the real ones are, costs follow them, cases follow the costs, and a few are far off.
 */
final class FictionalNation {

    private static final long SEED = 20260401;
    private static final int FIRST_CODE = 10_000;
    private static final double MEDIAN_POPULATION = 24_000;
    private static final double SPREAD = 1.4;

    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    /** One round a year, the oldest first, each beside the answers of the year before. */
    List<ReviewedRound> rounds(int municipalities, int years) {
        int[] population = new int[municipalities];
        for (int i = 0; i < municipalities; i++) {
            population[i] = (int) Math.max(200, MEDIAN_POPULATION * Math.exp(SPREAD * chance.nextGaussian()));
        }
        List<ReviewedRound> rounds = new ArrayList<>();
        List<Optional<ReportAnswers>> before = new ArrayList<>();
        for (int i = 0; i < municipalities; i++) {
            before.add(Optional.empty());
        }
        for (int year = 0; year < years; year++) {
            FiscalYear fiscalYear = new FiscalYear(2016 + year);
            List<ReviewedMunicipality> reports = new ArrayList<>();
            for (int i = 0; i < municipalities; i++) {
                ReportAnswers answers = answers(population[i], fiscalYear);
                reports.add(new ReviewedMunicipality(
                        MunicipalityCode.parse(Integer.toString(FIRST_CODE + i)).orElseThrow(),
                        OptionalInt.of(population[i]),
                        Optional.of(new CountedSubmission(
                                Optional.of(due(fiscalYear).minusDays(i % 20 - 2)), answers)),
                        before.get(i),
                        new Traits(OptionalDouble.of(0.3), OptionalDouble.of(100), OptionalDouble.of(0.5))));
                before.set(i, Optional.of(answers));
            }
            rounds.add(new ReviewedRound(
                    ReportingPeriod.annual(fiscalYear),
                    Asked.EVERYTHING,
                    Optional.of(due(fiscalYear)),
                    due(fiscalYear).plusDays(14),
                    PopulationBands.STANDARD,
                    reports));
        }
        return rounds;
    }

    private static LocalDate due(FiscalYear year) {
        return LocalDate.of(year.startYear() + 1, 5, 31);
    }

    private ReportAnswers answers(int population, FiscalYear year) {
        Map<Programme, ProgrammeAnswers> programmes = new EnumMap<>(Programme.class);
        Programme.REVIEWED.forEach(programme -> programmes.put(programme, programme(population)));
        Map<ProcessStep, ProcessStepAnswers> steps = new EnumMap<>(ProcessStep.class);
        for (ProcessStep step : ProcessStep.values()) {
            steps.put(step, new ProcessStepAnswers(Answer.of(chance.nextDouble() < 0.8), Answer.blank(), ""));
        }
        boolean targets = chance.nextDouble() < 0.3;
        return new ReportAnswers(
                Answer.of(ImplementationStatus.IMPLEMENTING),
                programmes,
                Answer.of(chance.nextBoolean() ? ReferralCriteria.NONE : ReferralCriteria.EXAMPLES_ONLY),
                Answer.of(NeedsAssessment.values()[chance.nextInt(3)]),
                "",
                Answer.of(targets),
                targets ? List.of(target(year)) : List.of(),
                steps,
                ContactAnswers.BLANK,
                "");
    }

    private TargetAnswers target(FiscalYear year) {
        return new TargetAnswers(
                "支援会議の開催",
                "回",
                Answer.of(BigDecimal.TEN),
                Answer.of(BigDecimal.valueOf(12)),
                Answer.of(year.lastDay()),
                chance.nextBoolean() ? Answer.blank() : Answer.of(BigDecimal.valueOf(chance.nextInt(20))));
    }

    private ProgrammeAnswers programme(int population) {
        boolean runs = chance.nextDouble() < 0.75;
        if (!runs) {
            return new ProgrammeAnswers(
                    Answer.of(false),
                    Answer.blank(),
                    Answer.blank(),
                    Answer.blank(),
                    Answer.blank(),
                    Answer.blank(),
                    Answer.blank(),
                    Answer.blank(),
                    Answer.blank());
        }
        double cost = 1_000 * Math.pow(population, 0.75) * Math.exp(0.3 * chance.nextGaussian());
        double strange = chance.nextDouble() < 0.02 ? 0.1 : 1;
        long cases = Math.round(
                cost / 250_000 * strange * Math.exp(0.4 * chance.nextGaussian()) * chance.nextDouble(0.5, 1.5));
        long yen = Math.round(cost / 1000) * 1000;
        return new ProgrammeAnswers(
                Answer.of(true),
                Answer.blank(),
                Answer.of(cases),
                Answer.of(yen),
                Answer.of(yen / 2),
                Answer.of(yen / 4),
                Answer.of(yen - yen / 2 - yen / 4),
                Answer.of(0L),
                Answer.of(chance.nextDouble() < 0.1 ? WayOfRunning.CONTRACTED : WayOfRunning.DIRECT));
    }
}
