package kurogo.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.training.EnrolmentListRow.Problem;

/** Reads people to be put down out of a workbook or CSV: the first row that has a heading for a name begins the list. */
final class EnrolmentListReader {

    /** What a column holds; the first that a heading speaks of, so that 氏名（ふりがな） is a reading. */
    private enum Column {
        KANA("ふりがな", "フリガナ", "カナ", "かな", "reading", "kana"),
        NAME("氏名", "名前", "name"),
        MUNICIPALITY("市町村", "団体", "municipality"),
        SECTION("所属", "部署", "課", "section"),
        MANAGER("管理職", "manager"),
        POST("職名", "役職", "職", "post"),
        EMAIL("メール", "連絡先", "mail");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    private static final Set<String> YES = Set.of("○", "〇", "はい", "有", "1", "yes", "true", "管理職");

    private final MunicipalityDirectory directory;

    EnrolmentListReader(MunicipalityDirectory directory) {
        this.directory = directory;
    }

    /** The people of the first list in a file; nothing when there is none. */
    Optional<List<EnrolmentListRow>> read(String fileName, byte[] bytes) {
        return new SpreadsheetOpener(FileLimits.STANDARD)
                .open(fileName, bytes).stream()
                        .flatMap(file -> file.sheets().stream())
                        .flatMap(sheet -> list(sheet).stream())
                        .findFirst();
    }

    private Optional<List<EnrolmentListRow>> list(Grid sheet) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            Map<Column, Integer> columns = columns(sheet.rows().get(row));
            if (columns.containsKey(Column.NAME) && columns.size() > 1) {
                return Optional.of(rows(sheet, row + 1, columns));
            }
        }
        return Optional.empty();
    }

    private static Map<Column, Integer> columns(List<SourceCell> cells) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int at = 0; at < cells.size(); at++) {
            String heading = CellText.normalised(CellText.shown(cells.get(at))).toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.headings.stream().anyMatch(heading::contains)) {
                    columns.putIfAbsent(column, at);
                    break;
                }
            }
        }
        return columns;
    }

    private List<EnrolmentListRow> rows(Grid sheet, int first, Map<Column, Integer> columns) {
        List<EnrolmentListRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = first; row < sheet.rows().size(); row++) {
            List<SourceCell> cells = sheet.rows().get(row);
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row(sheet.firstRow() + row + 1, cells, columns, seen));
            }
        }
        return rows;
    }

    private EnrolmentListRow row(int line, List<SourceCell> cells, Map<Column, Integer> columns, Set<String> seen) {
        String name = text(cells, columns, Column.NAME);
        String whose = text(cells, columns, Column.MUNICIPALITY);
        Optional<MunicipalityCode> municipality = municipality(whose);
        String manager = text(cells, columns, Column.MANAGER);
        Person person = new Person(
                municipality,
                name,
                text(cells, columns, Column.KANA),
                text(cells, columns, Column.SECTION),
                text(cells, columns, Column.POST),
                text(cells, columns, Column.EMAIL),
                YES.contains(manager.toLowerCase(Locale.ROOT)),
                Optional.empty());
        Optional<Problem> problem = Optional.empty();
        if (name.isBlank()) {
            problem = Optional.of(Problem.NAME_MISSING);
        } else if (!whose.isBlank() && municipality.isEmpty()) {
            problem = Optional.of(Problem.MUNICIPALITY_UNKNOWN);
        } else if (!seen.add(whose + " " + name)) {
            problem = Optional.of(Problem.TWICE);
        }
        return new EnrolmentListRow(line, person, columns.containsKey(Column.MANAGER), problem, Optional.empty());
    }

    /** Only what is meant for certain; a blank is none. */
    private Optional<MunicipalityCode> municipality(String whose) {
        return whose.isBlank()
                        || !(directory.resolve(whose) instanceof Match.Found(Municipality found, boolean ignored))
                ? Optional.empty()
                : Optional.of(found.code());
    }

    private static String text(List<SourceCell> cells, Map<Column, Integer> columns, Column column) {
        return Optional.ofNullable(columns.get(column))
                .filter(at -> at < cells.size())
                .map(at -> CellText.shown(cells.get(at)).strip())
                .orElse("");
    }
}
