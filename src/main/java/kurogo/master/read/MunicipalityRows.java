package kurogo.master.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.area.Ward;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.StatedPrefecture;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.MergedRange;
import kurogo.master.read.ListProblem.Code;

/** The rows of a sheet that name a municipality, by code or by name, wherever on the sheet these stand. */
final class MunicipalityRows {

    private static final Pattern CODE = Pattern.compile("[0-9]{4,6}");
    private static final int COLUMNS_LOOKED_AT = 40;
    private static final int CODE_DIGITS = 6;

    private final String file;
    private final Grid sheet;
    private final MunicipalityDirectory directory;
    private final Set<MunicipalityCode> wards;
    private final OptionalInt codeColumn;
    private final OptionalInt nameColumn;
    private final StatedPrefecture prefecture;
    private final List<Row> rows = new ArrayList<>();
    private final List<ListProblem> problems = new ArrayList<>();
    private int firstRow = Integer.MAX_VALUE;
    private int elsewhere;

    /** A row that names a municipality of the prefecture. */
    record Row(int number, Municipality municipality, Place place) {}

    MunicipalityRows(String file, Grid sheet, MunicipalityDirectory directory, List<Ward> wards) {
        this.file = file;
        this.sheet = sheet;
        this.directory = directory;
        this.wards = wards.stream().map(Ward::code).collect(Collectors.toSet());
        this.codeColumn = columnOf(CODE.asMatchPredicate());
        this.nameColumn = columnOf(CODE.asMatchPredicate().negate());
        this.prefecture = new StatedPrefecture(directory);
        sheet.rows().stream().filter(cells -> !cells.isEmpty()).forEach(this::read);
    }

    List<Row> rows() {
        return rows;
    }

    /** Rows that were left aside or stand in the way. */
    List<ListProblem> problems() {
        return problems;
    }

    int elsewhere() {
        return elsewhere;
    }

    boolean isIdentity(int column) {
        return codeColumn.equals(OptionalInt.of(column)) || nameColumn.equals(OptionalInt.of(column));
    }

    SourceCell cell(int row, int column) {
        return sheet.cell(new CellAddress(row, column));
    }

    /** The cell, or where it is empty the nearest one above it in the list that is not. */
    SourceCell cellOrAbove(int row, int column) {
        return IntStream.iterate(row, above -> above >= firstRow, above -> above - 1)
                .mapToObj(above -> cell(above, column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseGet(() -> cell(row, column));
    }

    Place place(SourceCell cell) {
        return Place.cell(file, sheet.name(), cell.address());
    }

    /** The cells above the first row of the list in one column, cells shown as one counted for each column they cover. */
    List<SourceCell> headCells(int column) {
        return IntStream.range(0, Math.min(firstRow, sheet.endRow()))
                .mapToObj(row -> sheet.cell(shownAt(new CellAddress(row, column))))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** All cells above the first row of the list. */
    List<SourceCell> headCells() {
        return sheet.filledCells()
                .filter(cell -> cell.address().row() < firstRow)
                .toList();
    }

    /** Number of columns of the list. */
    int width() {
        return rows.stream()
                .mapToInt(
                        row -> sheet.rows().get(row.number() - sheet.firstRow()).size())
                .max()
                .orElse(0);
    }

    private CellAddress shownAt(CellAddress address) {
        return sheet.merged().stream()
                .filter(range -> range.holds(address))
                .map(MergedRange::first)
                .findFirst()
                .orElse(address);
    }

    private void read(List<SourceCell> cells) {
        int number = cells.getFirst().address().row();
        String code = text(codeColumn, number);
        cells.stream()
                .filter(cell -> cell.address().column() < nameColumn.orElse(0) && !cell.isEmpty())
                .forEach(cell -> prefecture.beside(cell.address().column(), CellText.of(cell), false));
        String name = prefecture.whole(text(nameColumn, number));
        if (code.isEmpty() && name.isEmpty()) {
            return;
        }
        Place place = place(cell(number, nameColumn.orElse(codeColumn.orElse(0))));
        switch (directory.resolve(CODE.matcher(code).matches() ? code : "", name)) {
            case Match.Found(var municipality, var corrected) -> {
                firstRow = Math.min(firstRow, number);
                rows.add(new Row(number, municipality, place));
            }
            case Match.OtherPrefecture ignored -> {
                firstRow = Math.min(firstRow, number);
                elsewhere++;
            }
            case Match.WrongCheckDigit(var digits) ->
                problems.add(new ListProblem(Code.WRONG_CHECK_DIGIT, place, digits, name));
            case Match.Contradiction(var byCode, var byName) ->
                problems.add(new ListProblem(Code.UNKNOWN_MUNICIPALITY, place, code + " " + name));
            default -> {
                if (firstRow < number && !isWard(code)) {
                    problems.add(new ListProblem(Code.LEFT_ASIDE, place, name.isEmpty() ? code : name));
                }
            }
        }
    }

    private boolean isWard(String code) {
        return CODE.matcher(code).matches()
                && MunicipalityCode.parse(code).filter(wards::contains).isPresent();
    }

    private String text(OptionalInt column, int row) {
        return column.isEmpty() ? "" : CellText.normalised(CellText.of(cell(row, column.getAsInt())));
    }

    /** The column in which most cells of a kind name a municipality. */
    private OptionalInt columnOf(Predicate<String> kind) {
        Map<Integer, Integer> found = new HashMap<>();
        sheet.filledCells()
                .filter(cell -> cell.address().column() < COLUMNS_LOOKED_AT)
                .filter(cell -> !(cell.content() instanceof CellContent.Number number
                        && number.value().precision() > CODE_DIGITS))
                .forEach(cell -> {
                    String text = CellText.normalised(CellText.of(cell));
                    if (kind.test(text) && names(text)) {
                        found.merge(cell.address().column(), 1, Integer::sum);
                    }
                });
        Optional<Integer> best = found.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
        return best.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private boolean names(String text) {
        return directory.resolve(text) instanceof Match.Found;
    }
}
