package kurogo.review.rule;

import java.util.List;

/** The rules of the review, in the order their flags are listed. */
public enum RuleCode {
    /** 実績0件. */
    ZERO_CASES,
    /** 高コスト: fewer cases for the money than the funnel allows. */
    HIGH_COST,
    /** 1件当たり費用, among municipalities of similar size. */
    COST_PER_CASE,
    /** 同件数の費用差. */
    COST_SPREAD,
    /** 支援ニーズ未把握. */
    NEEDS_UNKNOWN,
    /** 支援ニーズが配置に未反映. */
    NEEDS_NOT_REFLECTED,
    /** 定量的な目標なし. */
    TARGET_MISSING,
    /** 期限を過ぎた目標の実績値なし. */
    TARGET_UNMEASURED,
    /** 目標未達. */
    TARGET_MISSED,
    /** 整備プロセス未実施. */
    PROCESS_GAP,
    /** 多機関協働事業の委託. */
    CONTRACTED_OUT,
    /** つなぐケースの要件・例示なし. */
    NO_REFERRAL_CRITERIA,
    /** 未提出. */
    REPORT_MISSING,
    /** 期限後の提出. */
    REPORT_LATE,
    /** 要確認の値: figures that contradict each other. */
    IMPLAUSIBLE;

    private final List<Phrase> questions =
            List.of(Phrase.of("review.question." + name() + ".1"), Phrase.of("review.question." + name() + ".2"));

    /** Whether the severity follows from how surprising the figures are, not from a setting. */
    public boolean isGraded() {
        return this == ZERO_CASES || this == HIGH_COST;
    }

    /** The questions that open a conversation about such a flag. */
    public List<Phrase> questions() {
        return questions;
    }
}
