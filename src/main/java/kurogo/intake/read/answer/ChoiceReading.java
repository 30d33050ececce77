package kurogo.intake.read.answer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.NumberReading;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.term.YesNo;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;

/** Reads a cell that chooses among given terms, or answers yes or no. */
final class ChoiceReading {

    private static final String CHOSEN = "[○〇◯●■☑✓✔◎レ]";
    /** Several marks in one cell choose nothing: ○×. */
    private static final Pattern MARKS = Pattern.compile("\\s*(?:[○〇◯●■☑✓✔◎レ×✕☓]\\s*){2,}");
    /** A time at which it is chosen, or that it is chosen no more or not yet. */
    private static final Pattern NOT_ALWAYS =
            Pattern.compile("(?:令和|平成|[RH]|20\\d|\\d年|\\d月).*|から|[~～]|休止|中止|停止|廃止|終了|未定|検討|準備");

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
            return chosen(chosen.get(), text, type, terms);
        }
        Optional<Silence> silence = SilenceReading.of(text);
        if (silence.isPresent()) {
            return new Reading.Understood<>(
                    Answer.silent(silence.get()), text.isEmpty() ? Confidence.CERTAIN : Confidence.CORRECTED, "");
        }
        return marked(text, type, terms);
    }

    /** A choice, with what is said beside it as a note: 有（12件）; 有（R8～） and 実施（予定） may not be chosen yet. */
    private static <E extends Enum<E>> Reading<E> chosen(E term, String text, Class<E> type, Terms terms) {
        List<String> remarks = terms.spellsOut(type, text) ? List.of() : Qualifier.remarks(text);
        boolean doubtful = MARKS.matcher(text).matches()
                || remarks.stream().anyMatch(remark -> leavesOpen(term, remark, text, type, terms));
        if (doubtful) {
            return NumberReading.notUnderstood(ProblemCode.NOT_UNDERSTOOD, type.getSimpleName());
        }
        return new Reading.Understood<>(
                Answer.of(term),
                remarks.isEmpty() ? confidence(type, text, terms) : Confidence.CORRECTED,
                String.join(" ", remarks));
    }

    private static <E extends Enum<E>> boolean leavesOpen(
            E term, String remark, String text, Class<E> type, Terms terms) {
        Optional<E> together = terms.choice(type, remark + CellText.label(text));
        return Qualifier.ofWords(remark).makesAnother()
                || NOT_ALWAYS.matcher(remark).find()
                || HeadPeriod.of(remark).isPresent()
                || terms.choice(type, remark).isPresent()
                || type != YesNo.class && terms.mentioned(type, remark).stream().anyMatch(named -> named != term)
                || together.isPresent() && !together.equals(Optional.of(term));
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
