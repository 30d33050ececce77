package kurogo.intake.read;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;

/** Reads a cell that chooses among given terms, or answers yes or no. */
final class ChoiceReading {

    private static final String CHOSEN = "[○〇◯●■☑✓✔◎レ]";
    private static final Pattern OPTION_GAP = Pattern.compile("[\\s・、,/|]+(?=[○〇◯●■□☑☐✓✔◎・])|\\R");

    private ChoiceReading() {}

    /** One of the terms, or the one term marked among all of them: ○実施・移行準備・未実施. */
    static <E extends Enum<E>> Reading<E> read(SourceCell cell, Class<E> type, Terms terms) {
        if (unreadable(cell).isPresent()) {
            return NumberReading.notUnderstood(unreadable(cell).get());
        }
        String text = CellText.of(cell);
        Optional<E> chosen = terms.choice(type, text);
        if (chosen.isPresent()) {
            return new Reading.Understood<>(Answer.of(chosen.get()), confidence(type, text, terms), "");
        }
        Optional<Silence> silence = SilenceReading.of(text);
        if (silence.isPresent()) {
            return new Reading.Understood<>(
                    Answer.silent(silence.get()), text.isEmpty() ? Confidence.CERTAIN : Confidence.CORRECTED, "");
        }
        return marked(text, type, terms);
    }

    private static <E extends Enum<E>> Confidence confidence(Class<E> type, String text, Terms terms) {
        if (terms.isMapped(type, text)) {
            return Confidence.MAPPED;
        }
        return CellText.normalised(text).equals(text) ? Confidence.CERTAIN : Confidence.CORRECTED;
    }

    /** Yes or no; 1 and 0 are figures, not answers. */
    static Reading<Boolean> yesNo(SourceCell cell, Terms terms) {
        if (cell.content() instanceof CellContent.Bool(boolean value)) {
            return new Reading.Understood<>(Answer.of(value), Confidence.CERTAIN, "");
        }
        return switch (read(cell, YesNo.class, terms)) {
            case Reading.Understood<YesNo>(var answer, var confidence, var note) ->
                new Reading.Understood<>(answer.map(YesNo.YES::equals), confidence, note);
            case Reading.NotUnderstood<YesNo>(var why, var arguments) -> new Reading.NotUnderstood<>(why, arguments);
        };
    }

    static Optional<ProblemCode> unreadable(SourceCell cell) {
        return switch (cell.content()) {
            case CellContent.Fault ignored -> Optional.of(ProblemCode.FORMULA_ERROR);
            case CellContent.Uncomputed ignored -> Optional.of(ProblemCode.FORMULA_NOT_COMPUTED);
            default -> Optional.empty();
        };
    }

    /** Certain only when every part names a term and exactly one of them bears a mark. */
    private static <E extends Enum<E>> Reading<E> marked(String text, Class<E> type, Terms terms) {
        Set<E> chosen = EnumSet.noneOf(type);
        String[] options = OPTION_GAP.split(text);
        for (String option : options) {
            String bare = option.strip();
            boolean mark = bare.matches(CHOSEN + ".*");
            Optional<E> term = terms.choice(type, bare.replaceAll("^(" + CHOSEN + "|[□☐・])\\s*", ""));
            if (term.isEmpty()) {
                return NumberReading.notUnderstood(ProblemCode.NOT_UNDERSTOOD, type.getSimpleName());
            }
            if (mark) {
                chosen.add(term.get());
            }
        }
        boolean certain = chosen.size() == 1
                && Arrays.stream(options).anyMatch(option -> option.strip().matches(CHOSEN + ".*"));
        return certain
                ? new Reading.Understood<>(Answer.of(chosen.iterator().next()), Confidence.CORRECTED, "")
                : NumberReading.notUnderstood(ProblemCode.NOT_UNDERSTOOD, type.getSimpleName());
    }
}
