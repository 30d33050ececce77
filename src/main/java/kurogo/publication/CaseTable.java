package kurogo.publication;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.CombinedRow;
import kurogo.report.answers.Programme;

/**
 * Cases by municipality and programme.
 *
 * @param programmes the programmes, from left to right
 * @param lines the municipalities by code
 */
record CaseTable(List<Programme> programmes, List<Line> lines) {

    CaseTable {
        programmes = List.copyOf(programmes);
        lines = List.copyOf(lines);
    }

    /**
     * A municipality.
     *
     * @param municipality its code
     * @param name its name
     * @param cells what it reported, a cell for every programme of the table
     */
    record Line(MunicipalityCode municipality, String name, Map<Programme, CaseCell> cells) {

        CaseCell cell(Programme programme) {
            return cells.getOrDefault(programme, new CaseCell.Marked(Mark.NOT_ASKED));
        }

        CaseCell total() {
            return CaseCell.total(cells.values());
        }
    }

    /** The table of the rows of a round. */
    static CaseTable of(Collection<CombinedRow> rows) {
        Set<Programme> programmes = new TreeSet<>();
        Map<MunicipalityCode, Line> lines = new TreeMap<>();
        for (CombinedRow row : rows) {
            programmes.add(row.programme());
            lines.computeIfAbsent(
                            row.municipality(), code -> new Line(code, row.name(), new EnumMap<>(Programme.class)))
                    .cells()
                    .put(row.programme(), CaseCell.of(row));
        }
        return new CaseTable(List.copyOf(programmes), List.copyOf(lines.values()));
    }

    /** What all municipalities reported on a programme. */
    List<CaseCell> column(Programme programme) {
        return lines.stream().map(line -> line.cell(programme)).toList();
    }

    /** The totals of the municipalities. */
    List<CaseCell> totals() {
        return lines.stream().map(Line::total).toList();
    }

    /** The marks that stand in it. */
    Set<Mark> marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        programmes.forEach(programme -> marks.addAll(CaseCell.marks(column(programme))));
        return marks;
    }
}
