package kurogo.intake.read.published;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Grid;

/**
 * The head of a table of published results.
 *
 * @param row the row it stands in, 0-based
 * @param columns in which column each part stands, 0-based
 * @param costUnit the unit the heading of the cost states
 */
record PublishedHead(int row, Map<Part, Integer> columns, Optional<Unit> costUnit) {

    private static final int ROWS_LOOKED_AT = 30;
    private static final Set<Part> NEEDED = Set.of(Part.CODE, Part.YEAR, Part.PROGRAMME, Part.CASES);

    /** What a column holds, and the headings it is known by. */
    enum Part {
        CODE("code", "municipality_code", "団体コード", "全国地方公共団体コード", "市町村コード", "コード"),
        NAME("name", "municipality", "市町村名", "市町村", "団体名", "自治体名"),
        YEAR("year", "fiscal_year", "年度", "対象年度"),
        PROGRAMME("programme", "program", "事業", "事業名", "事業区分"),
        CASES("cases", "件数", "支援件数", "支援実績件数", "実績件数"),
        COST("cost", "cost_yen", "事業費", "費用", "経費"),
        POPULATION("population", "人口");

        private final Set<String> headings;

        Part(String... headings) {
            this.headings = Set.of(headings);
        }

        private static Optional<Part> of(String heading) {
            String plain = CellText.label(heading).toLowerCase(Locale.ROOT);
            for (Part part : values()) {
                if (part.headings.contains(plain)) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        }
    }

    /** The first row that names all that is needed. */
    static Optional<PublishedHead> in(Grid sheet) {
        for (int row = sheet.firstRow(); row < Math.min(sheet.endRow(), ROWS_LOOKED_AT); row++) {
            PublishedHead head = of(row, sheet.row(row));
            if (head.columns().keySet().containsAll(NEEDED)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    Optional<Integer> column(Part part) {
        return Optional.ofNullable(columns.get(part));
    }

    private static PublishedHead of(int row, List<SourceCell> cells) {
        Map<Part, Integer> columns = new EnumMap<>(Part.class);
        Optional<Unit> costUnit = Optional.empty();
        for (int column = 0; column < cells.size(); column++) {
            String heading = CellText.of(cells.get(column));
            Optional<Part> part = Part.of(heading);
            if (part.isPresent() && columns.putIfAbsent(part.get(), column) == null && part.get() == Part.COST) {
                boolean yen =
                        CellText.normalised(heading).toLowerCase(Locale.ROOT).equals("cost_yen");
                costUnit = yen ? Optional.of(Unit.YEN) : Unit.inHeading(heading);
            }
        }
        return new PublishedHead(row, columns, costUnit);
    }
}
