package kurogo.intake.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.SaidNames;
import kurogo.intake.Amendment;
import kurogo.intake.ProblemSentence;
import kurogo.intake.read.CorrectedName;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodCell;
import kurogo.text.Texts;

/** What became of a cell, in words. */
final class FindingWords {

    private final SaidNames names;
    private final Texts texts;
    private final AnswerWords answers;

    /** @param names what the reader's language calls the municipalities */
    FindingWords(SaidNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
        this.answers = new AnswerWords(texts);
    }

    /** The question a cell answers, or the kind of problem met. */
    String subject(Finding finding) {
        return finding.understood()
                .map(cell -> answers.field(cell.field()))
                .or(() -> finding.name()
                        .map(name ->
                                texts.get("mapping.Heading." + name.heading().name())))
                .orElse("");
    }

    /** The text of the cell as it stands; where no cell is concerned, the name of what is. */
    String cellText(Finding finding) {
        return finding.problem()
                .map(problem -> ProblemSentence.cellText(problem, names, texts))
                .orElse(finding.cellText());
    }

    /** Before and after of an answer, or the reason why there is none. */
    String outcome(Finding finding) {
        return finding.problem()
                .map(problem -> ProblemSentence.of(problem, names, texts))
                .or(() -> finding.understood().map(cell -> outcome(cell, finding.amendment())))
                .or(() -> finding.name().map(name -> outcome(name, finding.amendment())))
                .or(() -> finding.amendment().map(this::typed))
                .orElse("");
    }

    /** What to do about a problem. */
    Optional<String> todo(Finding finding) {
        return finding.problem()
                .filter(Problem::isError)
                .flatMap(problem -> texts.find("preview.todo." + problem.code().name()));
    }

    /** Who typed something else into the cell. */
    Optional<String> amendedBy(Finding finding) {
        return finding.amendment()
                .map(amendment -> texts.get("preview.amendedBy", amendment.by(), DayTime.of(amendment.at(), texts)));
    }

    /** All that became of one cell, for those who point at it or hear it. */
    String mark(List<Finding> ofCell) {
        return ofCell.stream()
                .map(finding -> {
                    String subject = subject(finding);
                    String outcome = outcome(finding);
                    return texts.get(
                            "preview.mark",
                            finding.kind().word(texts),
                            subject.isEmpty() ? outcome : texts.get("preview.subjectAnd", subject, outcome));
                })
                .collect(Collectors.joining(texts.get("preview.markJoin")));
    }

    private String outcome(CorrectedName name, Optional<Amendment> amendment) {
        return texts.get("preview.beforeAfter", said(name.cellText(), amendment), names.ofJapanese(name.understood()));
    }

    private String outcome(UnderstoodCell cell, Optional<Amendment> amendment) {
        String value = answers.value(cell);
        String read = cell.note().isEmpty() ? value : texts.get("preview.withNote", value, cell.note());
        String said = said(cell.cellText(), amendment);
        return said.isEmpty() || said.equals(value) ? read : texts.get("preview.beforeAfter", said, read);
    }

    private String said(String cellText, Optional<Amendment> amendment) {
        return amendment
                .map(typed -> texts.get("preview.typed", cellText, typed.after()))
                .orElse(cellText);
    }

    private String typed(Amendment amendment) {
        return texts.get("preview.typed", amendment.before(), amendment.after());
    }
}
