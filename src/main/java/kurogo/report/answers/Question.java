package kurogo.report.answers;

/**
 * What a round may ask for or leave out. A municipality's status, and for each programme whether it ran, since when, its
 * cases and its cost, are asked in every round.
 */
public enum Question {
    /** 財源内訳: which part of the cost the state, the prefecture and the municipality pay. */
    FUNDING,
    /** 委託費: which part of the cost goes to contractors. */
    CONTRACTED,
    /** 実施方法: run directly or contracted out. */
    WAY_OF_RUNNING,
    /** つなぐケースの要件・例示. */
    REFERRAL_CRITERIA,
    /** 支援ニーズの把握. */
    NEEDS,
    /** 定量的な目標. */
    TARGETS,
    /** 整備プロセス. */
    PROCESS_STEPS,
    /** 連絡先. */
    CONTACT,
    /** 自由記述. */
    REMARKS
}
