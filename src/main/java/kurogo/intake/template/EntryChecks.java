package kurogo.intake.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kurogo.intake.read.CellAddress;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lets the spreadsheet program check what is typed into the entries, one rule for each run of like entries in a column. */
final class EntryChecks {

    /** Entries with nothing but last year's row between them are checked by one rule. */
    private static final int NEAR = 2;

    private static final int FIRST_DAY = 32_874;

    private final XSSFSheet sheet;
    private final FormWords words;
    private final XSSFDataValidationHelper checks;

    EntryChecks(XSSFSheet sheet, FormWords words) {
        this.sheet = sheet;
        this.words = words;
        this.checks = new XSSFDataValidationHelper(sheet);
    }

    void add(FormLayout layout) {
        List<PlacedCell> entries = layout.cells().stream()
                .filter(placed -> placed.cell() instanceof FormCell.Entry entry && entry.kind() != EntryKind.WORDS)
                .sorted(Comparator.comparingInt(PlacedCell::column).thenComparingInt(PlacedCell::row))
                .toList();
        List<PlacedCell> run = new ArrayList<>();
        for (PlacedCell entry : entries) {
            if (!run.isEmpty() && !goesOn(run.getLast(), entry)) {
                check(run);
                run.clear();
            }
            run.add(entry);
        }
        if (!run.isEmpty()) {
            check(run);
        }
    }

    private static boolean goesOn(PlacedCell before, PlacedCell next) {
        return before.column() == next.column()
                && next.row() - before.row() <= NEAR
                && kind(before) == kind(next)
                && options(before).equals(options(next));
    }

    private void check(List<PlacedCell> run) {
        PlacedCell first = run.getFirst();
        String cell = new CellAddress(first.row(), first.column()).toString();
        DataValidation check = checks.createValidation(
                constraint(first, cell),
                new CellRangeAddressList(first.row(), run.getLast().row(), first.column(), first.column()));
        check.setEmptyCellAllowed(true);
        check.setShowErrorBox(true);
        check.setErrorStyle(kind(first) == EntryKind.DAY ? ErrorStyle.WARNING : ErrorStyle.STOP);
        check.createErrorBox(words.get("check.title"), words.get("check." + key(kind(first))));
        sheet.addValidationData(check);
    }

    private DataValidationConstraint constraint(PlacedCell entry, String cell) {
        return switch (kind(entry)) {
            case CHOICE -> checks.createExplicitListConstraint(options(entry).toArray(String[]::new));
            case WHOLE ->
                checks.createCustomConstraint(
                        "OR(AND(ISNUMBER(%1$s),%1$s>=0,%1$s=INT(%1$s)),%2$s)".formatted(cell, isSilence(cell)));
            case NUMBER -> checks.createCustomConstraint("OR(ISNUMBER(%s),%s)".formatted(cell, isSilence(cell)));
            case DAY ->
                checks.createCustomConstraint(
                        "OR(AND(ISNUMBER(%1$s),%1$s>=%2$d),%3$s)".formatted(cell, FIRST_DAY, isSilence(cell)));
            case WORDS -> throw new IllegalArgumentException("Words are not checked");
        };
    }

    private String isSilence(String cell) {
        return words.silences().stream()
                .map(word -> "%s=\"%s\"".formatted(cell, word))
                .collect(Collectors.joining(","));
    }

    private static EntryKind kind(PlacedCell placed) {
        return ((FormCell.Entry) placed.cell()).kind();
    }

    private static List<String> options(PlacedCell placed) {
        return ((FormCell.Entry) placed.cell()).options();
    }

    private static String key(EntryKind kind) {
        return switch (kind) {
            case CHOICE -> "choice";
            case WHOLE -> "whole";
            case NUMBER, WORDS -> "number";
            case DAY -> "day";
        };
    }
}
