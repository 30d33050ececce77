package kurogo.analysis.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.Silence;
import kurogo.stats.Rate;
import kurogo.text.FigureFormat;

/** The catalogue of measures. Names, definitions and units stand in the bundle {@code analysis}. */
public enum Measure {
    /** 支援実績件数. */
    CASES(FigureFormat.CASES, facts -> whole(facts, ProgrammeAnswers::cases)),
    /** 事業費. */
    COST(FigureFormat.THOUSAND_YEN, facts -> whole(facts, ProgrammeAnswers::costYen)),
    /** 1件当たり事業費: cost over cases. */
    COST_PER_CASE(
            FigureFormat.THOUSAND_YEN,
            facts -> quotient(facts, ProgrammeAnswers::costYen, ProgrammeAnswers::cases, Measured.Why.NO_CASES, true)),
    /** 人口1万人当たり件数, with the interval of {@link Rate}. */
    CASES_PER_10000(FigureFormat.NUMBER, Measure::casesPerResidents),
    /** 住民1人当たり事業費. */
    COST_PER_RESIDENT(FigureFormat.YEN, Measure::costPerResident),
    /** 委託費の割合: the contracted part of the cost. */
    CONTRACTED_SHARE(
            FigureFormat.PERCENT,
            facts -> quotient(
                    facts, ProgrammeAnswers::contractedYen, ProgrammeAnswers::costYen, Measured.Why.NO_COST, false)),
    /** 報告の遅れ: days from the due date to the day a report was first handed in. */
    DAYS_LATE(Source.RECEPTION, facts -> recorded(facts, new Measured.Unreported())),
    /** 支援・聞き取りの回数: conversations that were held. */
    CONTACTS(Source.FOLLOW_UP, facts -> recorded(facts, new Measured.NotAssessable(Measured.Why.NO_RECORDS))),
    /** 研修受講時間: the hours all its people were there together. */
    TRAINING_HOURS(Source.TRAINING, facts -> recorded(facts, new Measured.NotAssessable(Measured.Why.NO_RECORDS))),
    /** 実績0件の市町村の割合: of those that ran the programme and stated their cases; 1 for each it is true of, 0 for the others. */
    ZERO_CASES_SHARE(Source.REVIEW, FigureFormat.PERCENT, Measure::counted),
    /** 支援ニーズ未把握の市町村の割合. */
    NEEDS_UNKNOWN_SHARE(Source.REVIEW, FigureFormat.PERCENT, Measure::counted),
    /** 支援ニーズを把握したが配置に未反映の市町村の割合. */
    NEEDS_NOT_REFLECTED_SHARE(Source.REVIEW, FigureFormat.PERCENT, Measure::counted),
    /** 定量的な目標のない市町村の割合. */
    TARGET_MISSING_SHARE(Source.REVIEW, FigureFormat.PERCENT, Measure::counted);

    /** What numbers are taken from. */
    public enum Source {
        /** What municipalities report on a programme. */
        REPORTS,
        /** The same, counted as the review counts it. */
        REVIEW,
        /** When their reports came. */
        RECEPTION,
        /** Records of follow-up. */
        FOLLOW_UP,
        /** Who was there at training. */
        TRAINING;

        /** Whether it is what municipalities hand in; else what the prefecture notes itself. */
        public boolean isOfSubmissions() {
            return this == REPORTS || this == REVIEW || this == RECEPTION;
        }
    }

    /** Below this many cases a rate is marked as resting on few. */
    public static final int FEW_CASES = 10;

    private static final double CONFIDENCE = 0.95;
    private static final double RESIDENTS = 10_000;

    private final Source source;
    private final FigureFormat format;
    private final Function<Facts, Measured> way;

    Measure(FigureFormat format, Function<Facts, Measured> way) {
        this(Source.REPORTS, format, way);
    }

    Measure(Source source, Function<Facts, Measured> way) {
        this(source, FigureFormat.NUMBER, way);
    }

    Measure(Source source, FigureFormat format, Function<Facts, Measured> way) {
        this.source = source;
        this.format = format;
        this.way = way;
    }

    /** What its numbers are taken from. */
    public Source source() {
        return source;
    }

    /** Whether it is measured of a programme; else of the municipality as a whole. */
    public boolean isOfProgramme() {
        return source == Source.REPORTS || this == ZERO_CASES_SHARE;
    }

    /** Whether it is a share of the municipalities, which one of them alone has not. */
    public boolean isShare() {
        return source == Source.REVIEW;
    }

    /** How its numbers are written. */
    public FigureFormat format() {
        return format;
    }

    /** Whether the numbers of several municipalities may be added up. */
    public boolean isAmount() {
        return this == CASES || this == COST || source != Source.REPORTS;
    }

    /** Measures. */
    public Measured of(Facts facts) {
        boolean reports = source == Source.REPORTS || source == Source.REVIEW;
        return reports && !facts.reported() ? new Measured.Unreported() : way.apply(facts);
    }

    /**
     * The value all have together, as if they were one municipality: the sums over each other. For an amount, the mean.
     *
     * @param facts of those it can be measured of are taken
     */
    public OptionalDouble together(Collection<Facts> facts) {
        List<Facts> measurable = facts.stream()
                .filter(one -> of(one) instanceof Measured.Known || isOnlyWithoutCases(one))
                .toList();
        if (measurable.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble whole = of(Facts.together(measurable)).number();
        return isAmount() && whole.isPresent() ? OptionalDouble.of(whole.getAsDouble() / measurable.size()) : whole;
    }

    /** Cost without a case belongs to the cost of all cases. */
    private boolean isOnlyWithoutCases(Facts facts) {
        return of(facts) instanceof Measured.NotAssessable none && none.why() == Measured.Why.NO_CASES;
    }

    private static Measured whole(Facts facts, Function<ProgrammeAnswers, Answer<Long>> field) {
        return switch (field.apply(facts.answers())) {
            case Answer.Given<Long>(Long value) -> Measured.of(value);
            case Answer.Silent<Long>(Silence silence) -> silent(facts, silence);
        };
    }

    private static Measured counted(Facts facts) {
        return recorded(facts, new Measured.NotAssessable(Measured.Why.NOT_COUNTED));
    }

    private static Measured recorded(Facts facts, Measured without) {
        return facts.recorded().isPresent() ? Measured.of(facts.recorded().getAsDouble()) : without;
    }

    private static Measured silent(Facts facts, Silence silence) {
        return new Measured.Silent(silence == Silence.BLANK && facts.isNotRun() ? Silence.NOT_RUN : silence);
    }

    private static Measured quotient(
            Facts facts,
            Function<ProgrammeAnswers, Answer<Long>> above,
            Function<ProgrammeAnswers, Answer<Long>> below,
            Measured.Why atZero,
            boolean restsOnCases) {
        if (!(whole(facts, above) instanceof Measured.Known numerator)) {
            return whole(facts, above);
        }
        if (!(whole(facts, below) instanceof Measured.Known denominator)) {
            return whole(facts, below);
        }
        if (denominator.value() == 0) {
            return new Measured.NotAssessable(atZero);
        }
        boolean small = restsOnCases && denominator.value() < FEW_CASES;
        return new Measured.Known(numerator.value() / denominator.value(), Optional.empty(), small);
    }

    private static Measured casesPerResidents(Facts facts) {
        if (!(whole(facts, ProgrammeAnswers::cases) instanceof Measured.Known cases)) {
            return whole(facts, ProgrammeAnswers::cases);
        }
        if (facts.residents().orElse(0) == 0) {
            return new Measured.NotAssessable(Measured.Why.NO_RESIDENTS);
        }
        Rate rate = Rate.of((long) cases.value(), facts.residents().getAsInt(), RESIDENTS, CONFIDENCE);
        return new Measured.Known(rate.value(), Optional.of(rate.interval()), cases.value() < FEW_CASES);
    }

    private static Measured costPerResident(Facts facts) {
        if (!(whole(facts, ProgrammeAnswers::costYen) instanceof Measured.Known cost)) {
            return whole(facts, ProgrammeAnswers::costYen);
        }
        int residents = facts.residents().orElse(0);
        return residents == 0
                ? new Measured.NotAssessable(Measured.Why.NO_RESIDENTS)
                : Measured.of(cost.value() / residents);
    }
}
