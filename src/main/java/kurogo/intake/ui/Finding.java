package kurogo.intake.ui;

import java.util.Comparator;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.Amendment;
import kurogo.intake.FileFinding;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.CorrectedName;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodCell;

/**
 * What became of one cell: an answer, a problem, or both of neither.
 *
 * @param kind what became of it
 * @param place where it stands
 * @param cellText its text in the file
 * @param municipality whose report it belongs to, where that is known
 * @param understood the answer it became, if any
 * @param name the municipality it was understood to name, where it spells it otherwise
 * @param problem the problem met, if any
 * @param amendment what a person typed instead, if anybody did
 */
record Finding(
        FindingKind kind,
        Place place,
        String cellText,
        Optional<MunicipalityCode> municipality,
        Optional<UnderstoodCell> understood,
        Optional<CorrectedName> name,
        Optional<Problem> problem,
        Optional<Amendment> amendment) {

    /** What needs a person most comes first, then in the order of the sheet. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::kind)
            .thenComparing(finding -> finding.place().sheet())
            .thenComparing(finding -> finding.place().cell().orElse(new CellAddress(0, 0)));

    static Finding of(MunicipalityCode municipality, UnderstoodCell cell, Optional<Amendment> amendment) {
        FindingKind kind = switch (cell.confidence()) {
            case CERTAIN -> FindingKind.CERTAIN;
            case CORRECTED, MAPPED -> amendment.isPresent() ? FindingKind.AMENDED : FindingKind.CORRECTED;
        };
        return new Finding(
                kind,
                cell.place(),
                cell.cellText(),
                Optional.of(municipality),
                Optional.of(cell),
                Optional.empty(),
                Optional.empty(),
                amendment);
    }

    /** A cell that names a municipality in another spelling. */
    static Finding of(MunicipalityCode municipality, CorrectedName name, Optional<Amendment> amendment) {
        return new Finding(
                amendment.isPresent() ? FindingKind.AMENDED : FindingKind.CORRECTED,
                name.place(),
                name.cellText(),
                Optional.of(municipality),
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                amendment);
    }

    static Finding of(Problem problem, Optional<Amendment> amendment) {
        return new Finding(
                problem.isError() ? FindingKind.PROBLEM : FindingKind.NOTICE,
                problem.place(),
                problem.cellText(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem),
                amendment);
    }

    /** An amendment of a cell that became no answer by itself, such as a municipality's name. */
    static Finding of(String file, Amendment amendment) {
        return new Finding(
                FindingKind.AMENDED,
                Place.cell(file, amendment.sheet(), amendment.cell()),
                amendment.before(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(amendment));
    }

    /** One of the findings of all files. */
    static Finding of(FileFinding found) {
        return new Finding(
                FindingKind.of(found.kind()),
                found.place(),
                found.cellText(),
                found.municipality(),
                found.understood(),
                found.name(),
                found.problem(),
                found.amendment());
    }

    boolean isAt(String sheet, CellAddress cell) {
        return place.sheet().equals(sheet) && place.cell().equals(Optional.of(cell));
    }
}
