package kurogo.intake;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.RowTrace;

/** Whose report a place of a file belongs to, as far as the answers beside it tell; of a long list the first rows. */
final class RowOwners {

    /** Problems that say that it is not known, or not sure, whose row it is. */
    private static final Set<ProblemCode> NOBODYS = EnumSet.of(
            ProblemCode.UNKNOWN_MUNICIPALITY,
            ProblemCode.AMBIGUOUS_MUNICIPALITY,
            ProblemCode.CODE_CHECK_DIGIT,
            ProblemCode.CODE_AND_NAME_DIFFER,
            ProblemCode.FORMER_NAME_UNCLEAR,
            ProblemCode.FORM_ID_DIFFERS,
            ProblemCode.OTHER_PREFECTURE,
            ProblemCode.OTHER_MUNICIPALITY,
            ProblemCode.ROW_NOT_RECOGNISED,
            ProblemCode.ROW_LONGER_THAN_HEAD);

    private static final String WHOLE = "";
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_SHEETS = 1_000;

    private final Map<Row, Optional<MunicipalityCode>> rows = new HashMap<>();
    private final Map<String, Optional<MunicipalityCode>> sheets = new HashMap<>();
    private final Map<String, Optional<MunicipalityCode>> file = new HashMap<>();

    private record Row(String sheet, int row) {}

    void add(UnderstoodReport report) {
        note(file, WHOLE, report.municipality(), 1);
        for (UnderstoodCell cell : report.cells()) {
            cell.place().cell().ifPresent(address -> add(cell.place().sheet(), address.row(), report.municipality()));
        }
        report.rows().ofReport().ifPresent(row -> add(row, report.municipality()));
        report.rows().ofProgrammes().values().forEach(row -> add(row, report.municipality()));
    }

    private void add(RowTrace row, MunicipalityCode owner) {
        add(row.sheet(), row.row(), owner);
    }

    private void add(String sheet, int row, MunicipalityCode owner) {
        note(sheets, sheet, owner, MOST_SHEETS);
        if (rows.size() < MOST_ROWS) {
            note(rows, new Row(sheet, row), owner, MOST_ROWS);
        }
    }

    /** A place two answer from belongs to neither. */
    private static <P> void note(Map<P, Optional<MunicipalityCode>> owners, P place, MunicipalityCode owner, int most) {
        Optional<MunicipalityCode> before = owners.get(place);
        if (before == null && owners.size() < most) {
            owners.put(place, Optional.of(owner));
        } else if (before != null && before.filter(owner::equals).isEmpty()) {
            owners.put(place, Optional.empty());
        }
    }

    /** Whose a problem is: the owner's of its row, else of a sheet or file that holds one report. */
    Optional<MunicipalityCode> of(Problem problem) {
        if (NOBODYS.contains(problem.code())) {
            return Optional.empty();
        }
        Place place = problem.place();
        return place.cell()
                .map(CellAddress::row)
                .flatMap(row -> rows.getOrDefault(new Row(place.sheet(), row), Optional.empty()))
                .or(() -> sheets.getOrDefault(place.sheet(), Optional.empty()))
                .or(() -> file.getOrDefault(WHOLE, Optional.empty()));
    }
}
