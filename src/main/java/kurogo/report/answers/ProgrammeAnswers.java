package kurogo.report.answers;

import java.time.Month;

/**
 * What was answered on one programme. Money is in whole yen, 0 or more.
 *
 * @param run whether the programme ran in the period
 * @param firstMonth first month it ran in the fiscal year
 * @param cases support cases (支援実績件数) handled in the period, 0 or more
 * @param costYen programme cost, total
 * @param grantYen part of it paid by the state's grant
 * @param prefectureYen part of it paid by the prefecture
 * @param ownYen part of it paid by the municipality itself
 * @param contractedYen part of it paid to contractors
 * @param way how the programme is run
 */
public record ProgrammeAnswers(
        Answer<Boolean> run,
        Answer<Month> firstMonth,
        Answer<Long> cases,
        Answer<Long> costYen,
        Answer<Long> grantYen,
        Answer<Long> prefectureYen,
        Answer<Long> ownYen,
        Answer<Long> contractedYen,
        Answer<WayOfRunning> way) {

    public static final ProgrammeAnswers BLANK = new ProgrammeAnswers(
            Answer.blank(),
            Answer.blank(),
            Answer.blank(),
            Answer.blank(),
            Answer.blank(),
            Answer.blank(),
            Answer.blank(),
            Answer.blank(),
            Answer.blank());
}
