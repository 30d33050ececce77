import static kurogo.report.answers.Programme.COMMUNITY;
import static kurogo.report.answers.Programme.CONSULTATION;
import static kurogo.report.answers.Programme.MULTI_AGENCY;
import static kurogo.report.answers.Programme.OUTREACH;
import static kurogo.report.answers.Programme.PARTICIPATION;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;

/** The surprises good rules find, and the harmless cases they must leave alone. */
final class Planted {

    /**
     * One surprise.
     *
     * @param rule the rule that finds it, or the problem reading it meets
     * @param programme empty when it concerns the whole report
     * @param expected severity of the flag under the standard rule set, NOT_RAISED where none may be raised, NOTICE where
     *     reading notices it
     * @param change what it changes in the answers on the programme
     */
    record Surprise(
            String rule,
            String code,
            Optional<Programme> programme,
            Round round,
            String expected,
            String why,
            UnaryOperator<ProgrammeAnswers> change) {}

    private static final String NOT_RAISED = "NOT_RAISED";
    private static final String SAME_COUNT = "参加支援が8件の6団体のうち、鳴砂市だけ費用が約10倍（この団体は比べられる側）";

    static final List<Surprise> ALL = List.of(
            on("ZERO_CASES", "95202", MULTI_AGENCY, "ALERT", "人口25万人の市で多機関協働が0件。規模から見て驚くべき値", Planted::zero),
            noted("HIGH_COST", "95202", MULTI_AGENCY, "ALERT", "費用をかけて0件。0件でも高コストとして見つかるべき"),
            on("ZERO_CASES", "95210", OUTREACH, "ALERT", "人口5万人の市で1年間アウトリーチが0件", Planted::zero),
            noted("ZERO_CASES", "95323", MULTI_AGENCY, "NOTE", "人口1,500人の村が7月に始めた。0件でも不思議はない"),
            noted("ZERO_CASES", "95363", MULTI_AGENCY, "NOTE", "人口2,300人の島の村。0件は珍しくない"),
            noted("ZERO_CASES", "95363", PARTICIPATION, "NOTE", "同上"),
            noted("ZERO_CASES", "95301", PARTICIPATION, "CAUTION", "1月に始めた年度途中の開始。12か月分で見ると要確認に見えてしまう"),
            noted("ZERO_CASES", "95342", MULTI_AGENCY, "NOTE", "移行準備で12月に始めた。12か月分で見ると注意に見えてしまう"),
            on("HIGH_COST", "95206", OUTREACH, "CAUTION", "9件に46,800千円。件数に見合わない費用", was -> with(was, 9, 46_800)),
            noted("COST_PER_CASE", "95206", OUTREACH, "CAUTION", "同上。1件当たり5,200千円"),
            on(
                    "COST_SPREAD",
                    "95207",
                    PARTICIPATION,
                    "CAUTION",
                    "8件に32,600千円。同じ8件の5団体は2,640～3,880千円",
                    was -> with(was, 8, 32_600)),
            on("COST_SPREAD", "95208", PARTICIPATION, NOT_RAISED, SAME_COUNT, was -> with(was, 8, 3_420)),
            on("COST_SPREAD", "95211", PARTICIPATION, NOT_RAISED, SAME_COUNT, was -> with(was, 8, 2_980)),
            on("COST_SPREAD", "95210", PARTICIPATION, NOT_RAISED, SAME_COUNT, was -> with(was, 8, 3_150)),
            on("COST_SPREAD", "95341", PARTICIPATION, NOT_RAISED, SAME_COUNT, was -> with(was, 8, 2_640)),
            on("COST_SPREAD", "95205", PARTICIPATION, NOT_RAISED, SAME_COUNT, was -> with(was, 8, 3_880)),
            on("CONTRACTED_OUT", "95204", MULTI_AGENCY, "CAUTION", "令和7年度から原則委託できない多機関協働を全部委託", Planted::contractedOut),
            on(
                    "IMPLAUSIBLE",
                    "95209",
                    MULTI_AGENCY,
                    "CAUTION",
                    "見出しを円に直したが値は千円のまま。前年度の約1000分の1",
                    Planted::thousandsAsYen),
            on("IMPLAUSIBLE", "95209", OUTREACH, "CAUTION", "同上", Planted::thousandsAsYen),
            on("IMPLAUSIBLE", "95209", PARTICIPATION, "CAUTION", "同上", Planted::thousandsAsYen),
            on(
                    "IMPLAUSIBLE",
                    "95209",
                    CONSULTATION,
                    NOT_RAISED,
                    "同上。令和6年度は調べていないので前年度と比べられない",
                    Planted::thousandsAsYen),
            on("IMPLAUSIBLE", "95209", COMMUNITY, NOT_RAISED, "同上。令和6年度は調べていないので前年度と比べられない", Planted::thousandsAsYen),
            on("IMPLAUSIBLE", "95361", MULTI_AGENCY, "CAUTION", "財源の内訳の和が総額より300千円少ない", Planted::partsMissing),
            on("IMPLAUSIBLE", "95212", MULTI_AGENCY, "CAUTION", "実施は無だが事業費480千円がある", Planted::costWithoutProgramme),
            whole("TOTAL_DOES_NOT_MATCH", "95211", "NOTICE", "合計行が手入力で、内訳の和と合わない"),
            whole("REPORT_LATE", "95213", "NOTE", "提出期限5月29日に対し6月9日に提出"),
            whole("TARGET_UNMEASURED", "95201", "NOTE", "期限（令和8年3月31日）を過ぎた目標の実績値が空欄"),
            whole("TARGET_MISSED", "95203", "NOTE", "期限（令和8年3月31日）の目標60件に対し実績48件"));

    private Planted() {}

    /** The answers with whatever was planted there. */
    static ProgrammeAnswers into(ProgrammeAnswers answers, Places.Place place, Round round, Programme programme) {
        ProgrammeAnswers changed = answers;
        for (Surprise surprise : ALL) {
            boolean here = surprise.code().equals(place.code())
                    && surprise.round() == round
                    && surprise.programme().filter(programme::equals).isPresent();
            changed = here ? surprise.change().apply(changed) : changed;
        }
        if (Bends.of(place, round).contains(Bend.BEING_COUNTED) && programme != MULTI_AGENCY) {
            return ProgrammeDraft.from(changed)
                    .cases(changed.cases().isGiven() ? Answer.silent(Silence.BEING_COUNTED) : changed.cases())
                    .build();
        }
        return changed;
    }

    private static Surprise on(
            String rule,
            String code,
            Programme programme,
            String expected,
            String why,
            UnaryOperator<ProgrammeAnswers> change) {
        return new Surprise(rule, code, Optional.of(programme), Round.R7, expected, why, change);
    }

    private static Surprise noted(String rule, String code, Programme programme, String expected, String why) {
        return on(rule, code, programme, expected, why, UnaryOperator.identity());
    }

    private static Surprise whole(String rule, String code, String expected, String why) {
        return new Surprise(rule, code, Optional.empty(), Round.R7, expected, why, UnaryOperator.identity());
    }

    private static ProgrammeAnswers zero(ProgrammeAnswers was) {
        return ProgrammeDraft.from(was).cases(Answer.of(0L)).build();
    }

    private static ProgrammeAnswers with(ProgrammeAnswers was, long cases, long thousandYen) {
        return Figures.parts(thousandYen * 1000)
                .run(was.run())
                .firstMonth(was.firstMonth())
                .cases(Answer.of(cases))
                .contracted(Answer.of(0L))
                .way(Answer.of(WayOfRunning.DIRECT))
                .build();
    }

    private static ProgrammeAnswers contractedOut(ProgrammeAnswers was) {
        return ProgrammeDraft.from(was)
                .contracted(was.costYen())
                .way(Answer.of(WayOfRunning.CONTRACTED))
                .build();
    }

    private static ProgrammeAnswers thousandsAsYen(ProgrammeAnswers was) {
        return ProgrammeDraft.from(was)
                .cost(was.costYen().map(yen -> yen / 1000))
                .grant(was.grantYen().map(yen -> yen / 1000))
                .prefecture(was.prefectureYen().map(yen -> yen / 1000))
                .own(was.ownYen().map(yen -> yen / 1000))
                .contracted(was.contractedYen().map(yen -> yen / 1000))
                .build();
    }

    private static ProgrammeAnswers partsMissing(ProgrammeAnswers was) {
        return ProgrammeDraft.from(was)
                .own(was.ownYen().map(yen -> yen - 300_000))
                .build();
    }

    private static ProgrammeAnswers costWithoutProgramme(ProgrammeAnswers was) {
        return ProgrammeDraft.from(was).cost(Answer.of(480_000L)).build();
    }
}
