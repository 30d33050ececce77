package kurogo.intake.read.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.form.FormOwner;
import kurogo.intake.read.form.FormReader;
import kurogo.intake.read.form.LastYear;
import kurogo.intake.read.head.ColumnsByValue;
import kurogo.intake.read.head.TableFinder;
import kurogo.intake.read.list.ListReader;
import kurogo.intake.read.list.TallList;
import kurogo.intake.read.sheet.FormId;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.ReadAhead;
import kurogo.intake.read.sheet.SheetUnreadableException;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.table.Example;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.title.FileNameSaid;

/**
 * Understands a file: finds out whether its sheets hold forms or tables of many municipalities, reads them, and names
 * whatever could not be understood. Nothing is guessed and nothing is passed over in silence.
 */
public final class ReportReader {

    private static final int PAGES_AHEAD = 1;

    private ReportReader() {}

    /** What a file says, and every problem met, those of opening it first. */
    public static UnderstoodFile read(SourceFile file, ReadingContext context) {
        CollectedReports collected = new CollectedReports();
        read(file, context, collected);
        return collected.file(file.name());
    }

    /** Hands on what a file says as it is read. A long sheet never stands in memory as a whole. */
    public static void read(SourceFile file, ReadingContext context, ReportSink sink) {
        CountingSink counting = new CountingSink(file.name(), sink);
        file.problems().forEach(counting::problem);
        context.terms()
                .mapping()
                .ifPresent(mapping -> counting.problem(
                        Problem.notice(ProblemCode.MAPPING_USED, Place.file(file.name()), "", mapping.name())));
        UnderstoodFile held = held(file, context);
        held.problems().forEach(counting::problem);
        withoutDoubles(file, held.reports(), counting).forEach(counting::report);
        file.longSheets().forEach(sheet -> readLong(file, sheet, context, counting));
        context.expected()
                .filter(period -> counting.holdsReports())
                .flatMap(period -> FileNameSaid.against(file.name(), period))
                .ifPresent(counting::problem);
        counting.end();
    }

    private static UnderstoodFile held(SourceFile file, ReadingContext context) {
        List<UnderstoodReport> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (UnderstoodFile part : parts(file, context)) {
            reports.addAll(part.reports());
            problems.addAll(part.problems());
        }
        return new UnderstoodFile(file.name(), reports, problems);
    }

    private static List<UnderstoodFile> parts(SourceFile file, ReadingContext context) {
        List<UnderstoodFile> parts = new ArrayList<>();
        List<FormReader> forms = new ArrayList<>();
        List<ListReader.Listed> lists = new ArrayList<>();
        Optional<FormReader> open = Optional.empty();
        Set<FormId> unseen = new LinkedHashSet<>(file.formId().stream().toList());
        for (Grid stored : file.sheets()) {
            Set<FormId> numbers = stored.hidden() ? FormOwner.idsOn(stored) : Set.of();
            if (!numbers.isEmpty()) {
                unseen.addAll(numbers);
                continue;
            }
            if (Example.isSheet(stored)) {
                unread(file, stored).ifPresent(parts::add);
                continue;
            }
            Grid grid = TallList.setOut(LastYear.without(stored), context.terms());
            SheetReading sheet = new SheetReading(file.name(), grid, context.terms());
            List<Table> listed = lists(sheet, context);
            if (!listed.isEmpty()) {
                listed.forEach(table -> lists.add(new ListReader.Listed(sheet, table)));
                continue;
            }
            FormReader own = new FormReader(file.name(), context);
            own.read(sheet);
            own.namedBySheet(sheet);
            if (own.namesMunicipality()
                    || own.isOfTotals()
                    || open.filter(before -> !own.standsAlone(before)).isEmpty()) {
                open = own.isOfTotals() ? open : Optional.of(own);
                forms.add(own);
            } else {
                open.get().read(new SheetReading(file.name(), grid, context.terms()));
            }
        }
        List<FormReader> found =
                withoutTotals(forms.stream().filter(FormReader::isForm).toList(), parts);
        if (found.size() == 1) {
            found.getFirst().knownBy(unseen);
        }
        if (!lists.isEmpty()) {
            parts.add(listed(lists, context));
        }
        found.stream().map(FormReader::understood).forEach(parts::add);
        return parts;
    }

    /** Says that an example was not read, if it holds figures. */
    private static Optional<UnderstoodFile> unread(SourceFile file, Grid example) {
        Problem told =
                Problem.notice(ProblemCode.SHEET_OF_EXAMPLES, Place.sheet(file.name(), example.name()), example.name());
        return Example.holdsFigures(example)
                ? Optional.of(new UnderstoodFile(file.name(), List.of(), List.of(told)))
                : Optional.empty();
    }

    /** A sheet that sums up the forms of several municipalities is none of them. */
    private static List<FormReader> withoutTotals(List<FormReader> forms, List<UnderstoodFile> parts) {
        long municipalities = forms.stream().filter(form -> !form.isOfTotals()).count();
        if (municipalities < 2) {
            return forms;
        }
        forms.stream().filter(FormReader::isOfTotals).map(FormReader::unread).forEach(parts::add);
        return forms.stream().filter(form -> !form.isOfTotals()).toList();
    }

    private static UnderstoodFile listed(List<ListReader.Listed> lists, ReadingContext context) {
        CollectedReports collected = new CollectedReports();
        ListReader.read(lists, context, collected);
        return collected.file(lists.getFirst().sheet().file());
    }

    /** Reads a sheet that is too long for a form; it has to be a list whose head stands on the first page. */
    private static void readLong(SourceFile file, LongSheet sheet, ReadingContext context, ReportSink sink) {
        try (ReadAhead<Grid> pages = ReadAhead.of(PAGES_AHEAD, sheet::each)) {
            if (!pages.hasNext()) {
                return;
            }
            SheetReading first = new SheetReading(file.name(), pages.next(), context.terms());
            lists(first, context).stream()
                    .findFirst()
                    .ifPresent(list -> ListReader.read(first, list, pages, context, sink));
        } catch (SheetUnreadableException unreadable) {
            sink.problem(Problem.error(unreadable.code(), Place.sheet(file.name(), sheet.name()), ""));
        }
    }

    /** The tables of a sheet that list municipalities, upright or, where none does, with the municipalities side by side. */
    public static List<Table> lists(SheetReading sheet, ReadingContext context) {
        List<Table> upright = continued(TableFinder.tables(sheet.matrix(), sheet.terms()).stream()
                .map(table -> ColumnsByValue.in(table, context.directory(), sheet.terms()))
                .filter(table -> table.listsMunicipalities() && table.asksForFigures())
                .toList());
        return upright.isEmpty() && sheet.mayBeTurned()
                ? TableFinder.tables(sheet.matrix().turned(), sheet.terms()).stream()
                        .map(table -> ColumnsByValue.in(table, context.directory(), sheet.terms()))
                        .filter(table -> table.hasFigures()
                                && ColumnsByValue.listsSeveral(table, context.directory(), sheet.terms()))
                        .toList()
                : upright;
    }

    /** A head repeated in the middle of a table, as on each printed page, ends nothing. */
    private static List<Table> continued(List<Table> tables) {
        List<Table> lists = new ArrayList<>();
        for (Table table : tables) {
            boolean goesOn = !lists.isEmpty() && lists.getLast().isContinuedBy(table);
            lists.add(goesOn ? lists.removeLast().endingAt(table.lastRow()) : table);
        }
        return lists;
    }

    /** A municipality that stands twice is left out altogether: which of the two is right is a question. */
    private static List<UnderstoodReport> withoutDoubles(
            SourceFile file, List<UnderstoodReport> reports, ReportSink sink) {
        Map<ReportOf, List<UnderstoodReport>> same = new LinkedHashMap<>();
        reports.forEach(report -> same.computeIfAbsent(ReportOf.of(report), fresh -> new ArrayList<>())
                .add(report));
        same.forEach((of, several) -> {
            if (several.size() > 1) {
                String code = of.municipality().digits();
                Stream<String> places = several.stream().flatMap(report -> report.sheet().stream());
                sink.problem(Problem.error(
                        ProblemCode.DUPLICATE_REPORT,
                        Place.file(file.name()),
                        code,
                        Stream.concat(Stream.of(code), places).toArray(String[]::new)));
            }
        });
        return same.values().stream()
                .filter(several -> several.size() == 1)
                .map(List::getFirst)
                .toList();
    }

    private record ReportOf(MunicipalityCode municipality, ReportingPeriod period) {

        static ReportOf of(UnderstoodReport report) {
            return new ReportOf(report.municipality(), report.period());
        }
    }
}
