package kurogo.intake.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * Understands a file: finds out whether its sheets hold forms or tables of many municipalities, reads them, and names
 * whatever could not be understood. Nothing is guessed and nothing is passed over in silence.
 */
public final class ReportReader {

    private ReportReader() {}

    /** What a file says, and every problem met, those of opening it first. */
    public static UnderstoodFile read(SourceFile file, ReadingContext context) {
        List<Problem> problems = new ArrayList<>(file.problems());
        List<UnderstoodReport> reports = new ArrayList<>();
        for (UnderstoodFile part : parts(file, context)) {
            reports.addAll(part.reports());
            problems.addAll(part.problems());
        }
        if (reports.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
            problems.add(Problem.error(ProblemCode.NO_REPORT_FOUND, Place.file(file.name()), ""));
        }
        return new UnderstoodFile(file.name(), withoutDoubles(file, reports, problems), problems);
    }

    private static List<UnderstoodFile> parts(SourceFile file, ReadingContext context) {
        List<UnderstoodFile> lists = new ArrayList<>();
        List<FormReader> forms = new ArrayList<>();
        Optional<FormReader> open = Optional.empty();
        for (Grid grid : file.sheets()) {
            SheetReading sheet = new SheetReading(file.name(), grid);
            Optional<Table> list = list(sheet);
            if (list.isPresent()) {
                lists.add(new ListReader(sheet, context).read(list.get()));
                continue;
            }
            FormReader own = new FormReader(file.name(), context);
            own.read(sheet);
            if (own.namesMunicipality() || open.isEmpty()) {
                open = Optional.of(own);
                forms.add(own);
            } else {
                open.get().read(new SheetReading(file.name(), grid));
            }
        }
        forms.stream().filter(FormReader::isForm).map(FormReader::understood).forEach(lists::add);
        return lists;
    }

    private static Optional<Table> list(SheetReading sheet) {
        return TableFinder.tables(sheet.matrix()).stream()
                .filter(table -> table.listsMunicipalities() && table.hasFigures())
                .findFirst();
    }

    /** A municipality that stands twice is left out altogether: which of the two is right is a question. */
    private static List<UnderstoodReport> withoutDoubles(
            SourceFile file, List<UnderstoodReport> reports, List<Problem> problems) {
        Map<MunicipalityCode, Integer> times = new HashMap<>();
        reports.forEach(report -> times.merge(report.municipality(), 1, Integer::sum));
        times.forEach((code, count) -> {
            if (count > 1) {
                problems.add(Problem.error(
                        ProblemCode.DUPLICATE_REPORT, Place.file(file.name()), code.digits(), code.digits()));
            }
        });
        return reports.stream()
                .filter(report -> times.getOrDefault(report.municipality(), 0) == 1)
                .toList();
    }
}
