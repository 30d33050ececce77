package kurogo.intake.form.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import kurogo.area.master.SaidNames;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.intake.ProblemSentence;
import kurogo.intake.form.Change;
import kurogo.intake.form.FormSection;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.ui.AnswerWords;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.text.Figures;
import kurogo.text.Texts;

/** What the form says of its fields and of what stands in them. */
final class FormWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final long YEN_PER_THOUSAND = 1_000;

    private final Texts texts;
    private final AnswerWords answers;

    FormWords(Texts texts) {
        this.texts = texts;
        this.answers = new AnswerWords(texts);
    }

    Texts texts() {
        return texts;
    }

    String get(String key, Object... arguments) {
        return texts.get("form." + key, arguments);
    }

    Optional<String> find(String key) {
        return texts.find("form." + key);
    }

    /** The question alone, as it stands over a field. */
    String question(Field field) {
        return texts.find("form.question." + field.name()).orElseGet(() -> texts.get("report.Field." + field.name()));
    }

    /** The question with what it is asked of, as a list of fields has it. */
    String field(FieldPath path, int targetPlace) {
        return targetPlace > 0 ? texts.get("form.ofTarget", targetPlace, question(path.field())) : answers.field(path);
    }

    String section(FormSection section) {
        return section.programme()
                .map(programme -> texts.get("report.Programme." + programme.name()))
                .orElseGet(() -> get("section." + section.kind().name()));
    }

    /** The same in few characters, for the index. */
    String sectionShort(FormSection section) {
        return section.programme()
                .map(programme -> texts.get("report.Programme.short." + programme.name()))
                .orElseGet(() -> get("section." + section.kind().name()));
    }

    String step(ProcessStep step) {
        return get("step", step.ordinal() + 1, texts.of("report", step));
    }

    /** What was read of a field. */
    String understood(UnderstoodCell cell) {
        String value = value(cell.field().field(), cell.understood());
        String said = get(cell.confidence() == Confidence.CORRECTED ? "understood.corrected" : "understood", value);
        return cell.note().isEmpty() ? said : said + get("understood.note", cell.note());
    }

    /** A value in its plain form as people read it. */
    String value(Field field, String plain) {
        return answers.value(field, plain);
    }

    /** What was answered the year before, money in 千円 as it is typed. */
    String before(Field field, Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?>(Long yen)
            when isMoney(field) && yen % YEN_PER_THOUSAND == 0 ->
                Figures.in(texts).thousandYen(yen);
            case Answer.Given<?>(var value) -> value(field, String.valueOf(value));
            case Answer.Silent<?>(var silence) -> texts.of("report", silence);
        };
    }

    /** Problems of typed answers name no municipality. */
    String problem(Problem problem) {
        return ProblemSentence.of(problem, SaidNames.NONE, texts);
    }

    String time(Instant at) {
        return MINUTE.format(at.atZone(JapanTime.ZONE));
    }

    /** 令和8年10月12日 14:05. */
    String dayAndTime(Change change) {
        return PeriodNames.in(texts).of(JapanTime.dayOf(change.at())) + " " + time(change.at());
    }

    /** Notes are welcome and never wanted. */
    static boolean isNote(FieldPath path) {
        return switch (path.field()) {
            case NEEDS_NOTE, PROCESS_NOTE, REMARKS, TARGET_UNIT, TARGET_BASELINE, TARGET_ACTUAL -> true;
            default -> false;
        };
    }

    static boolean isMoney(Field field) {
        return switch (field) {
            case COST, GRANT, PREFECTURE_SHARE, OWN_SHARE, CONTRACTED -> true;
            default -> false;
        };
    }
}
