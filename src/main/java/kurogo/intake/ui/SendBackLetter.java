package kurogo.intake.ui;

import static kurogo.intake.read.ProblemCode.TOTAL_DOES_NOT_MATCH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.SaidNames;
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
    private final ProblemWords words;
    private final ReportingRound round;
    private final String municipality;
    private final List<String> lines = new ArrayList<>();

    private SendBackLetter(ReportingRound round, String municipality, SaidNames names) {
        this.words = new ProblemWords(names, texts);
        this.round = round;
        this.municipality = municipality;
    }

    /**
     * The letter's text.
     *
     * @param municipality whom it goes to; empty when the file does not tell
     * @param file name of the file; empty when the report was typed in
     * @param problems problems met; of notices, totals that do not match are told
     * @param questions figures to be looked at again, by the name of whose they are
     * @param names what problems call the municipalities
     * @param today the day it is written
     */
    static String of(
            ReportingRound round,
            String municipality,
            String file,
            List<Problem> problems,
            Map<String, List<Flag>> questions,
            SaidNames names,
            LocalDate today) {
        return new SendBackLetter(round, municipality, names).text(file, problems, questions, today);
    }

    /** Its subject when it is sent as mail. */
    static String subject(ReportingRound round, String municipality) {
        return new SendBackLetter(round, municipality, SaidNames.NONE).get("subject", municipality, round.title());
    }

    private String text(String file, List<Problem> problems, Map<String, List<Flag>> questions, LocalDate today) {
        add(municipality.isEmpty() ? "greetingToAll" : "greeting", municipality);
        lines.add("");
        add(file.isEmpty() ? "openingOfForm" : "opening", round.title(), file);
        mend(problems.stream().filter(Problem::isError).toList());
        ask(
                problems.stream()
                        .filter(problem -> problem.code() == TOTAL_DOES_NOT_MATCH)
                        .toList(),
                questions);
        lines.add("");
        String due = PeriodNames.in(texts).of(round.dueOn());
        add(today.isAfter(round.dueOn()) ? "closing.late" : "closing", due);
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
        add("problem", number, words.of(problem));
        texts.find("preview.todo." + problem.code().name()).ifPresent(todo -> add("todo", todo));
    }

    private void ask(List<Problem> totals, Map<String, List<Flag>> questions) {
        if (totals.isEmpty() && questions.isEmpty()) {
            return;
        }
        lines.add("");
        add("ask");
        totals.forEach(total -> add("line", words.of(total)));
        questions.forEach((whose, flags) -> flags.stream()
                .flatMap(this::sentences)
                .map(sentence -> municipality.isEmpty() ? get("question", whose, sentence) : get("line", sentence))
                .forEach(lines::add));
    }

    private Stream<String> sentences(Flag flag) {
        String programme = flag.programme()
                .map(of -> texts.get("report.Programme." + of.name()))
                .orElse("");
        return flag.evidence().explanation().stream()
                .skip(1)
                .map(sentence -> texts.get("preview.question", programme, sentence.in(texts)));
    }

    private void add(String key, Object... arguments) {
        lines.add(get(key, arguments));
    }

    private String get(String key, Object... arguments) {
        return texts.get("preview.letter." + key, arguments);
    }
}
