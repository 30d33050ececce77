package kurogo.intake.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.TargetAnswers;
import kurogo.report.answers.WayOfRunning;

/** Whatever a municipality could answer: values of every size and every kind of silence. */
final class RandomAnswers {

    private static final List<String> WORDS = List.of(
            "",
            "福祉課 地域共生係",
            "次年度に増員を検討（2名）",
            "=SUM(A1:A9)",
            "+81-3-0000-0000",
            "@見本",
            "12",
            "〔仮〕",
            "前年度は10件〔暫定〕",
            "※確認中です。",
            "令和7年度 上半期の分は含まない",
            "複数行の\n記述です");

    private final Random random;

    private RandomAnswers(Random random) {
        this.random = random;
    }

    static ReportAnswers of(Set<Programme> programmes, int mostTargets, Random random) {
        return new RandomAnswers(random).report(programmes, mostTargets);
    }

    private ReportAnswers report(Set<Programme> asked, int mostTargets) {
        Map<Programme, ProgrammeAnswers> programmes = new EnumMap<>(Programme.class);
        asked.forEach(programme -> programmes.put(programme, programme()));
        Map<ProcessStep, ProcessStepAnswers> steps = new EnumMap<>(ProcessStep.class);
        for (ProcessStep step : ProcessStep.values()) {
            steps.put(step, new ProcessStepAnswers(choice(random::nextBoolean), answer(this::day), words()));
        }
        List<TargetAnswers> targets = IntStream.range(0, random.nextInt(mostTargets + 1))
                .mapToObj(number -> target(number))
                .toList();
        return new ReportAnswers(
                choice(() -> of(ImplementationStatus.values())),
                programmes,
                answer(() -> of(ReferralCriteria.values())),
                choice(() -> of(NeedsAssessment.values())),
                words(),
                targets.isEmpty() ? choice(random::nextBoolean) : Answer.of(random.nextBoolean()),
                targets,
                steps,
                new ContactAnswers(words(), words(), words(), words()),
                words());
    }

    private ProgrammeAnswers programme() {
        return new ProgrammeAnswers(
                choice(random::nextBoolean),
                answer(() -> of(Month.values())),
                answer(() -> (long) random.nextInt(500)),
                answer(this::yen),
                answer(this::yen),
                answer(this::yen),
                answer(this::yen),
                answer(this::yen),
                answer(() -> of(WayOfRunning.values())));
    }

    private TargetAnswers target(int number) {
        return new TargetAnswers(
                "指標" + (number + 1),
                words().strip(),
                answer(this::decimal),
                answer(this::decimal),
                answer(this::day),
                answer(this::decimal));
    }

    /** Mostly thousands, as the form asks; now and then to the last yen. */
    private long yen() {
        return random.nextInt(5) == 0 ? random.nextInt(100_000_000) : random.nextInt(100_000) * 1_000L;
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A value or any silence. */
    private <T> Answer<T> answer(Supplier<T> value) {
        return random.nextInt(3) > 0 ? Answer.of(value.get()) : Answer.silent(of(Silence.values()));
    }

    /** Where 未実施 is one of the terms it is no silence. */
    private <T> Answer<T> choice(Supplier<T> value) {
        Silence[] silences = EnumSet.complementOf(EnumSet.of(Silence.NOT_RUN)).toArray(Silence[]::new);
        return random.nextInt(3) > 0 ? Answer.of(value.get()) : Answer.silent(of(silences));
    }

    private <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
