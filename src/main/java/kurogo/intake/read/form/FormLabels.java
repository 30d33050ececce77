package kurogo.intake.read.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.Meaning;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;

/** Finds the labels of a form outside its tables and the cell each of them is answered in: right of it, else below. */
final class FormLabels {

    private static final int NOTE_NEAR_NEEDS = 3;
    private static final Pattern LABEL_AND_ANSWER =
            Pattern.compile("[\\s(（【]*(?<label>[^:：()（）\\s]{2,20})(?:\\s*[:：]\\s*|[)）】]\\s*|　+)(?<answer>[^\\s].*)");
    private static final Pattern MARK = Pattern.compile("[○〇◯●■☑✓✔◎レ×✕☓]");

    private final SheetReading sheet;
    private final List<Table> tables;

    FormLabels(SheetReading sheet, List<Table> tables) {
        this.sheet = sheet;
        this.tables = tables;
    }

    /** Takes what a label asks and the cell it is answered in. */
    interface Answers {

        /** Takes an answer; {@code mapped} where a person has said what the label means. */
        void take(Heading heading, boolean mapped, SourceCell label, SourceCell answer);
    }

    /** Hands every label that has an answer, or an empty place for one, to the reader. */
    void each(Answers reader) {
        int needsRow = -NOTE_NEAR_NEEDS - 1;
        Matrix matrix = sheet.matrix();
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                SourceCell cell = matrix.cell(row, column);
                Optional<Heading> heading = cell.isEmpty() || isInTable(cell) ? Optional.empty() : label(cell);
                if (heading.isEmpty()) {
                    takeIfNotNeeded(cell);
                    inOneCell(cell, reader);
                    continue;
                }
                needsRow = heading.get() == Heading.NEEDS ? row : needsRow;
                if (heading.get() == Heading.NOTE && row - needsRow > NOTE_NEAR_NEEDS) {
                    continue;
                }
                SourceCell label = cell;
                answer(row, column).ifPresent(answer -> {
                    sheet.take(label);
                    sheet.take(answer);
                    reader.take(heading.get(), isMapped(label), label, answer);
                    others(heading.get(), answer).forEach(other -> {
                        sheet.take(other);
                        reader.take(heading.get(), isMapped(label), label, other);
                    });
                });
            }
        }
    }

    /** 市町村名：汐見原市, label and answer in one cell. */
    private void inOneCell(SourceCell cell, Answers reader) {
        if (cell.isEmpty() || isInTable(cell)) {
            return;
        }
        Matcher both = LABEL_AND_ANSWER.matcher(CellText.of(cell));
        if (both.matches()) {
            sheet.terms()
                    .label(both.group("label"))
                    .filter(Heading::isLabel)
                    .filter(heading -> heading != Heading.NOTE)
                    .ifPresent(heading -> {
                        sheet.take(cell);
                        reader.take(heading, false, cell, cell.saying(new CellContent.Text(both.group("answer"))));
                    });
        }
    }

    /** What stands right of the answer to a choice and chooses as well: 前年度 beside 今年度, or all choices in a row. */
    private List<SourceCell> others(Heading heading, SourceCell answer) {
        Matrix matrix = sheet.matrix();
        return ChoiceKind.of(heading).isPresent()
                ? matrix.filledCells(answer.address().row()).stream()
                        .filter(cell ->
                                cell.address().column() > answer.address().column())
                        .takeWhile(cell -> label(cell).isEmpty())
                        .filter(cell -> chooses(heading, cell))
                        .toList()
                : List.of();
    }

    private boolean chooses(Heading heading, SourceCell cell) {
        return cell.content() instanceof CellContent.Text
                && SilenceReading.of(CellText.of(cell)).isEmpty()
                && !MARK.matcher(CellText.of(cell).strip()).matches()
                && FieldReader.read(heading, cell, Optional.empty(), sheet.terms()) instanceof Reading.Understood<?>;
    }

    /** The field a label asks for; 備考 stands for the note on the needs assessment. */
    static Optional<FieldPath> field(Heading heading) {
        return heading == Heading.NOTE
                ? Optional.of(FieldPath.of(Field.NEEDS_NOTE))
                : heading.field().map(FieldPath::of);
    }

    private Optional<Heading> label(SourceCell cell) {
        return sheet.terms().label(CellText.of(cell)).filter(Heading::isLabel);
    }

    private boolean isMapped(SourceCell label) {
        return sheet.terms().saidOfLabel(CellText.of(label)).isPresent();
    }

    /** A label of which a person has said that it is not needed, with its answer. */
    private void takeIfNotNeeded(SourceCell cell) {
        boolean notNeeded =
                !cell.isEmpty() && sheet.terms().saidOfLabel(CellText.of(cell)).equals(Optional.of(Meaning.NOT_NEEDED));
        if (notNeeded && !isInTable(cell)) {
            sheet.take(cell);
            answer(cell.address().row(), cell.address().column())
                    .filter(answer -> !answer.isEmpty())
                    .ifPresent(sheet::take);
        }
    }

    private Optional<SourceCell> answer(int row, int column) {
        Matrix matrix = sheet.matrix();
        Optional<SourceCell> firstEmpty = Optional.empty();
        for (int right = column + 1; right < matrix.columns(); right++) {
            if (matrix.areMerged(row, column, row, right)) {
                continue;
            }
            SourceCell cell = matrix.cell(row, right);
            if (!cell.isEmpty()) {
                return label(cell).isPresent() ? firstEmpty : Optional.of(cell);
            }
            firstEmpty = firstEmpty.isPresent() ? firstEmpty : Optional.of(cell);
        }
        Optional<SourceCell> below = below(row, column).filter(cell -> mayAnswer(matrix.cell(row, column), cell));
        return below.isPresent() ? below : firstEmpty;
    }

    /** Whether a text below a label may be what it asks for, and not a further label nobody knows: FAX番号 is no address. */
    private boolean mayAnswer(SourceCell label, SourceCell below) {
        String text = CellText.normalised(CellText.of(below));
        return label(label)
                .map(heading -> switch (heading) {
                    case CONTACT_EMAIL -> text.indexOf('@') > 0;
                    case CONTACT_PHONE -> text.chars().anyMatch(Character::isDigit);
                    default -> true;
                })
                .orElse(true);
    }

    private Optional<SourceCell> below(int row, int column) {
        Matrix matrix = sheet.matrix();
        int under = row + 1;
        while (under < matrix.rows() && matrix.areMerged(row, column, under, column)) {
            under++;
        }
        if (under >= matrix.rows()) {
            return Optional.empty();
        }
        SourceCell cell = matrix.cell(under, column);
        boolean answers = !cell.isEmpty()
                && !new SectionLines(matrix).isOne(cell, under, column)
                && !isInTable(cell)
                && sheet.terms().label(CellText.of(cell)).isEmpty()
                && !CellText.of(cell).startsWith("※");
        return answers ? Optional.of(cell) : Optional.empty();
    }

    private boolean isInTable(SourceCell cell) {
        return sheet.isTaken(cell)
                || tables.stream()
                        .filter(table -> table.matrix() == sheet.matrix())
                        .anyMatch(table -> table.headFrom() <= cell.address().row()
                                && cell.address().row() <= table.headTo());
    }
}
