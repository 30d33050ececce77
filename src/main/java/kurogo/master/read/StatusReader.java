package kurogo.master.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kurogo.area.YearStatus;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.calendar.FiscalYear;
import kurogo.intake.read.Place;
import kurogo.intake.read.answer.PlainCell;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.master.read.ListProblem.Code;
import kurogo.report.answers.ImplementationStatus;

/** Reads a list with a row a municipality and a column a fiscal year. An empty cell says nothing. */
public final class StatusReader {

    private StatusReader() {}

    /** The status by year of every municipality a file names. */
    public static StatusList read(SourceFile file, MunicipalityDirectory directory) {
        List<YearStatus> statuses = new ArrayList<>();
        List<ListProblem> problems = new ArrayList<>();
        boolean found = false;
        for (Grid sheet : file.sheets()) {
            MunicipalityRows rows = new MunicipalityRows(file.name(), sheet, directory, List.of());
            Map<Integer, FiscalYear> years = years(rows);
            if (!years.isEmpty() && !rows.rows().isEmpty()) {
                found = true;
                problems.addAll(rows.problems());
                read(rows, years, statuses, problems);
            }
        }
        if (!found) {
            Code code = file.problems().isEmpty() ? Code.NO_LIST : Code.CANNOT_BE_OPENED;
            problems.add(new ListProblem(code, Place.file(file.name()), ""));
        }
        return new StatusList(statuses, problems);
    }

    private static void read(
            MunicipalityRows rows,
            Map<Integer, FiscalYear> years,
            List<YearStatus> statuses,
            List<ListProblem> problems) {
        Set<MunicipalityCode> seen = new HashSet<>();
        for (MunicipalityRows.Row row : rows.rows()) {
            if (!seen.add(row.municipality().code())) {
                problems.add(new ListProblem(
                        Code.TWICE, row.place(), row.municipality().name()));
                continue;
            }
            years.forEach((column, year) -> {
                SourceCell cell = rows.cell(row.number(), column);
                Optional<ImplementationStatus> status = PlainCell.status(cell);
                status.ifPresent(
                        known -> statuses.add(new YearStatus(row.municipality().code(), year, known)));
                if (status.isEmpty() && !cell.isEmpty()) {
                    problems.add(new ListProblem(Code.NO_STATUS, rows.place(cell), CellText.shown(cell)));
                }
            });
        }
    }

    private static Map<Integer, FiscalYear> years(MunicipalityRows rows) {
        Map<Integer, FiscalYear> years = new TreeMap<>();
        for (int column = 0; column < rows.width(); column++) {
            if (rows.isIdentity(column)) {
                continue;
            }
            Optional<FiscalYear> year = rows.headCells(column).stream()
                    .flatMap(cell -> PlainCell.fiscalYear(cell).stream())
                    .findFirst();
            if (year.isPresent()) {
                years.put(column, year.get());
            }
        }
        return years;
    }
}
