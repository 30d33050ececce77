import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kurogo.report.answers.Answer;
import kurogo.report.answers.TargetAnswers;

/** The quantitative targets of the few that set any. */
final class Targets {

    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 3, 31);

    private Targets() {}

    static List<TargetAnswers> of(Places.Place place, Round round) {
        if (!Courses.targetsSet(place, round)) {
            return List.of();
        }
        LocalDate end = LocalDate.of(round.fiscalYear() + 1, 3, 31);
        int year = round.year();
        return switch (place.code()) {
            case "95201" ->
                List.of(
                        target("支援会議で検討したケース", "件", 120, 260, end, actual(round, 148 + 31 * year, Round.R7)),
                        target("参加支援の協力事業所", "か所", 18, 60, LocalDate.of(2028, 3, 31), Answer.blank()),
                        target("相談支援機関の連携研修の参加者", "人", 85, 300, LocalDate.of(2027, 3, 31), Answer.blank()));
            case "95203" ->
                List.of(
                        target("アウトリーチで継続して関わった世帯", "件", 22, 60, end, actual(round, 15 * year + 3)),
                        target("地域の居場所", "か所", 31, 45, LocalDate.of(2028, 3, 31), Answer.blank()));
            case "95211" -> List.of(target("参加支援につながった人", "人", 2, 8, end, actual(round, 2 * year + 3)));
            case "95321" -> List.of(target("多機関協働の支援会議の開催", "回", 0, 12, LocalDate.of(2028, 3, 31), Answer.blank()));
            case "95301" -> List.of(target("つなぎ先となる地域の団体", "団体", 9, 20, LocalDate.of(2028, 3, 31), Answer.blank()));
            default -> List.of(target("見守り協力事業者", "事業者", 14, 30, LocalDate.of(2027, 3, 31), Answer.blank()));
        };
    }

    private static TargetAnswers target(
            String indicator, String unit, int baseline, int value, LocalDate due, Answer<BigDecimal> actual) {
        return new TargetAnswers(indicator, unit, number(baseline), number(value), Answer.of(due), actual);
    }

    /** Known at the year's end, save in one round; not yet after half a year. */
    private static Answer<BigDecimal> actual(Round round, int value, Round... unmeasured) {
        boolean open = round.lastDay().isAfter(THIS_YEAR) || List.of(unmeasured).contains(round);
        return open ? Answer.blank() : number(value);
    }

    private static Answer<BigDecimal> number(int value) {
        return Answer.of(BigDecimal.valueOf(value));
    }
}
