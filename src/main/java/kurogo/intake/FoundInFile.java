package kurogo.intake;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.CorrectedName;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.UnderstoodCell;

/**
 * Something to be looked at in a waiting file: a problem, or a cell that was corrected. Long texts are cut.
 *
 * @param municipality whose report it belongs to, where that is known
 * @param problem the problem met, if it is one
 * @param understood the answer the cell became, if it became one
 * @param name what the cell names in another spelling, if it does
 */
record FoundInFile(
        Optional<MunicipalityCode> municipality,
        Optional<Problem> problem,
        Optional<UnderstoodCell> understood,
        Optional<CorrectedName> name) {

    private static final int LONGEST = 300;
    private static final String CUT = "…";

    static FoundInFile of(Problem problem, Optional<MunicipalityCode> municipality) {
        return new FoundInFile(
                municipality,
                Optional.of(new Problem(
                        problem.code(),
                        problem.severity(),
                        problem.place(),
                        kept(problem.cellText()),
                        problem.arguments().stream().map(FoundInFile::kept).toList())),
                Optional.empty(),
                Optional.empty());
    }

    static FoundInFile of(UnderstoodCell cell, MunicipalityCode municipality) {
        return new FoundInFile(
                Optional.of(municipality),
                Optional.empty(),
                Optional.of(new UnderstoodCell(
                        cell.field(),
                        cell.place(),
                        kept(cell.cellText()),
                        kept(cell.understood()),
                        cell.confidence(),
                        kept(cell.note()))),
                Optional.empty());
    }

    static FoundInFile of(CorrectedName name, MunicipalityCode municipality) {
        return new FoundInFile(
                Optional.of(municipality),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CorrectedName(
                        name.heading(), name.place(), kept(name.cellText()), kept(name.understood()))));
    }

    FoundKind kind() {
        return problem.map(met -> met.isError() ? FoundKind.PROBLEM : FoundKind.NOTICE)
                .orElse(FoundKind.CORRECTED);
    }

    Place place() {
        return problem.map(Problem::place)
                .or(() -> understood.map(UnderstoodCell::place))
                .or(() -> name.map(CorrectedName::place))
                .orElseThrow();
    }

    String cellText() {
        return problem.map(Problem::cellText)
                .or(() -> understood.map(UnderstoodCell::cellText))
                .or(() -> name.map(CorrectedName::cellText))
                .orElseThrow();
    }

    /** As much as a list shows, without the one character a database does not take. */
    private static String kept(String text) {
        String plain = text.replace("\0", "");
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + CUT;
    }
}
