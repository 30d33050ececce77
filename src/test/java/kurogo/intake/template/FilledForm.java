package kurogo.intake.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.term.ReadingContext;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.AnswerDifference;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form made, filled in as a municipality does, bent, and read again. */
final class FilledForm {

    static final Municipality CITY =
            new Municipality(new MunicipalityCode("481017"), "若葉市", "わかばし", "Wakaba", "", MunicipalityType.CITY);
    static final Municipality TOWN =
            new Municipality(new MunicipalityCode("483028"), "青葉町", "あおばまち", "Aoba", "見本郡", MunicipalityType.TOWN);
    private static final MunicipalityDirectory DIRECTORY = new MunicipalityDirectory("48", "見本県", List.of(CITY, TOWN));
    private static final FormWords WORDS = new FormWords();

    final FormContent content;
    final FormLayout layout;
    final XSSFWorkbook workbook;

    private FilledForm(FormContent content) {
        this.content = content;
        this.layout = FormComposer.compose(content, WORDS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FormWorkbook.write(content, WORDS, out);
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static FilledForm empty(ReportingRound round, Optional<ReportAnswers> before) {
        return new FilledForm(new FormContent("見本県", round, CITY, before));
    }

    static ReportingRound round(String period, Set<Programme> programmes) {
        return round(period, programmes, EnumSet.allOf(Question.class));
    }

    static ReportingRound round(String period, Set<Programme> programmes, Set<Question> questions) {
        return new ReportingRound(
                1,
                ReportingPeriod.parse(period).orElseThrow(),
                "実績報告 & 計画",
                LocalDate.of(2026, 5, 29),
                programmes,
                questions,
                Instant.EPOCH,
                Optional.empty(),
                1);
    }

    /** Types every answer that is asked for into its cell; a blank is left empty. */
    FilledForm fill(ReportAnswers answers) {
        Map<FieldPath, CellAddress> entries = layout.entries();
        answers.byField().forEach((field, answer) -> {
            if (entries.containsKey(field) && !answer.equals(Answer.blank())) {
                type(entry(field), field, answer);
            }
        });
        return this;
    }

    /** What was read otherwise than it was typed; what is not asked for has to be blank. */
    List<AnswerDifference> differences(ReportAnswers typed, ReportAnswers read) {
        Set<FieldPath> asked = layout.entries().keySet();
        return AnswerDifference.between(typed, read).stream()
                .filter(difference ->
                        asked.contains(difference.field()) || difference.after().isGiven())
                .toList();
    }

    FilledForm bend(Consumer<XSSFSheet> bending) {
        bending.accept(sheet());
        return this;
    }

    XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    XSSFCell cell(CellAddress address) {
        return sheet().getRow(address.row()).getCell(address.column());
    }

    /** The cell an answer is typed into. */
    XSSFCell entry(FieldPath field) {
        return cell(Objects.requireNonNull(layout.entries().get(field)));
    }

    /** The cell of the form that holds a text. */
    XSSFCell holding(String text) {
        for (var row : sheet()) {
            for (var cell : row) {
                if (cell.toString().equals(text)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError("No cell holds " + text);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    UnderstoodFile read() {
        return read(bytes(), Optional.of(content.round().period()));
    }

    static UnderstoodFile read(byte[] bytes, Optional<ReportingPeriod> expected) {
        return ReportReader.read(
                new SpreadsheetOpener(FileLimits.STANDARD)
                        .open("report.xlsx", bytes)
                        .getFirst(),
                new ReadingContext(DIRECTORY, expected));
    }

    private static void type(XSSFCell cell, FieldPath field, Answer<?> answer) {
        switch (answer) {
            case Answer.Silent<?>(Silence silence) -> cell.setCellValue(WORDS.term(silence));
            case Answer.Given<?>(LocalDate day) -> cell.setCellValue(day);
            case Answer.Given<?>(BigDecimal number) -> cell.setCellValue(number.doubleValue());
            case Answer.Given<?>(Long count) -> typeFigure(cell, field, count);
            case Answer.Given<?>(Month month) -> cell.setCellValue(month.getValue() + "月");
            case Answer.Given<?>(String words) -> cell.setCellValue(words);
            case Answer.Given<?>(var term) -> cell.setCellValue(WORDS.of(field.field(), Answer.of(term)));
        }
    }

    private static void typeFigure(XSSFCell cell, FieldPath field, long count) {
        if (field.field() == Field.CASES) {
            cell.setCellValue(count);
        } else if (count % 1000 == 0) {
            cell.setCellValue(count / 1000);
        } else {
            cell.setCellValue("%,d円".formatted(count));
        }
    }
}
