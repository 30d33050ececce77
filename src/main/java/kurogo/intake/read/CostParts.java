package kurogo.intake.read;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/** Compares the total cost of a programme with what state, prefecture and municipality pay of it, where all are given. */
final class CostParts {

    /** The word of the dictionary for the whole cost. */
    static final String WHOLE = "事業費";

    private static final Set<String> GROUPS = words(WHOLE);
    private static final Set<String> OF_COST = words("事業費のうち");
    private static final Set<String> OF_CASES = words("件数のうち");
    private static final Set<String> OF_SUM = words("計の内訳");

    private CostParts() {}

    /** Whether the words above some columns say that these are parts of the cost: 財源内訳. */
    static boolean isGroup(String label) {
        return GROUPS.contains(label);
    }

    /** Whether a word beside a question names only a part of what it asks for, or something else that is counted: 人件費, 支援会議. */
    static boolean isPartOf(Heading heading, String word) {
        return switch (heading) {
            case CASES -> OF_CASES.contains(word);
            case COST -> OF_COST.contains(word);
            default -> false;
        };
    }

    /** Whether a word beside 計 names figures of which that is the sum: 新規, 継続. */
    static boolean isPartOfSum(String word) {
        return OF_SUM.contains(word);
    }

    private static Set<String> words(String whole) {
        return DataTable.rows("parts.csv").stream()
                .filter(row -> row.cells().getFirst().equals(whole))
                .flatMap(row -> row.spellings().stream())
                .collect(Collectors.toSet());
    }

    /**
     * A cost and the sum of its parts, which differ.
     *
     * @param total the cost, yen
     * @param parts what its parts add up to, yen
     */
    record Mismatch(long total, long parts) {

        Problem at(Place place, String text) {
            return Problem.notice(
                    ProblemCode.PARTS_DO_NOT_ADD_UP, place, text, Long.toString(total), Long.toString(parts));
        }
    }

    static void check(SheetReading sheet, AnswerCollector answers, Programme programme, SourceCell near) {
        mismatch(answers, programme)
                .ifPresent(found -> answers.problem(found.at(sheet.place(near), CellText.of(near))));
    }

    /** The difference, where all are given and there is one. */
    static Optional<Mismatch> mismatch(AnswerCollector answers, Programme programme) {
        Optional<Long> total = figure(answers, Field.COST, programme);
        Optional<Long> grant = figure(answers, Field.GRANT, programme);
        Optional<Long> prefecture = figure(answers, Field.PREFECTURE_SHARE, programme);
        Optional<Long> own = figure(answers, Field.OWN_SHARE, programme);
        if (total.isEmpty() || grant.isEmpty() || prefecture.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        long sum = grant.get() + prefecture.get() + own.get();
        return sum == total.get() ? Optional.empty() : Optional.of(new Mismatch(total.get(), sum));
    }

    private static Optional<Long> figure(AnswerCollector answers, Field field, Programme programme) {
        return answers.find(FieldPath.of(field, programme))
                .flatMap(Answer::asValue)
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
    }
}
