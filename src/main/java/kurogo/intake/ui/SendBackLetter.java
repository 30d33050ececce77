package kurogo.intake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.PeriodNames;
import kurogo.intake.read.Problem;
import kurogo.report.ReportingRound;
import kurogo.review.rule.Flag;
import kurogo.text.Texts;

/**
 * A ready text with which a report goes back to its municipality: what is to be mended with cell, text, reason and what to do,
 * and which figures ought to be looked at again. It is written in Japanese whatever the language of the screen.
 */
final class SendBackLetter {

    private static final int MOST_PROBLEMS = 30;

    private final Texts texts = Texts.in(Locale.JAPANESE);
    private final ReportingRound round;
    private final String municipality;
    private final List<String> lines = new ArrayList<>();

    private SendBackLetter(ReportingRound round, String municipality) {
        this.round = round;
        this.municipality = municipality;
    }

    /**
     * The letter's text.
     *
     * @param municipality whom it goes to; empty when the file does not tell
     * @param file name of the file; empty when the report was typed in
     * @param problems problems met; notices are left out
     * @param questions figures to be looked at again
     */
    static String of(
            ReportingRound round, String municipality, String file, List<Problem> problems, List<Flag> questions) {
        return new SendBackLetter(round, municipality).text(file, problems, questions);
    }

    /** Its subject when it is sent as mail. */
    static String subject(ReportingRound round, String municipality) {
        return new SendBackLetter(round, municipality).get("subject", municipality, round.title());
    }

    private String text(String file, List<Problem> problems, List<Flag> questions) {
        add(municipality.isEmpty() ? "greetingToAll" : "greeting", municipality);
        lines.add("");
        add(file.isEmpty() ? "openingOfForm" : "opening", round.title(), file);
        mend(problems.stream().filter(Problem::isError).toList());
        ask(questions);
        lines.add("");
        add("closing", PeriodNames.in(texts).of(round.dueOn()));
        return String.join("\n", lines);
    }

    private void mend(List<Problem> errors) {
        if (errors.isEmpty()) {
            return;
        }
        lines.add("");
        add("mend");
        IntStream.range(0, Math.min(errors.size(), MOST_PROBLEMS)).forEach(i -> problem(i + 1, errors.get(i)));
        if (errors.size() > MOST_PROBLEMS) {
            add("more", errors.size() - MOST_PROBLEMS);
        }
    }

    private void problem(int number, Problem problem) {
        add("problem", number, ProblemWords.of(problem, texts));
        texts.find("preview.todo." + problem.code().name()).ifPresent(todo -> add("todo", todo));
    }

    private void ask(List<Flag> questions) {
        if (questions.isEmpty()) {
            return;
        }
        lines.add("");
        add("ask");
        questions.stream().flatMap(this::sentences).forEach(lines::add);
    }

    private Stream<String> sentences(Flag flag) {
        String programme = flag.programme()
                .map(of -> texts.get("report.Programme." + of.name()))
                .orElse("");
        return flag.evidence().explanation().stream()
                .skip(1)
                .map(sentence -> get("question", programme, sentence.in(texts)));
    }

    private void add(String key, Object... arguments) {
        lines.add(get(key, arguments));
    }

    private String get(String key, Object... arguments) {
        return texts.get("preview.letter." + key, arguments);
    }
}
