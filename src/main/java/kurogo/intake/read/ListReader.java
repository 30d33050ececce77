package kurogo.intake.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.Match;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/**
 * Reads a table with one row a municipality and programme, or one row a municipality with the programmes side by side. A
 * municipality cell left empty below a filled one goes on with it, as long as the programme is a new one.
 */
final class ListReader {

    private static final Set<Heading> OF_MUNICIPALITY =
            EnumSet.of(Heading.STATUS, Heading.REFERRAL_CRITERIA, Heading.NEEDS, Heading.TARGETS_SET);
    private static final int HEADINGS_OF_A_REPEATED_HEAD = 3;

    private final SheetReading sheet;
    private final ReadingContext context;
    private final Map<MunicipalityCode, AnswerCollector> reports = new LinkedHashMap<>();
    private final Map<MunicipalityCode, Set<Programme>> seen = new LinkedHashMap<>();
    private final Set<ReportingPeriod> otherPeriods = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<ReportingPeriod> period = Optional.empty();
    private Optional<MunicipalityCode> current = Optional.empty();

    ListReader(SheetReading sheet, ReadingContext context) {
        this.sheet = sheet;
        this.context = context;
    }

    UnderstoodFile read(Table table) {
        sheet.takeRows(table.matrix(), table.headFrom(), table.headTo());
        Table now = table;
        for (int row = table.headTo() + 1; row <= table.lastRow(); row++) {
            now = UnitRow.apply(sheet, now, row).orElse(now);
            readRow(now, row);
        }
        tellOtherPeriods();
        HiddenParts.tell(sheet, problems);
        List<UnderstoodReport> understood = new ArrayList<>();
        reports.forEach((code, answers) -> {
            problems.addAll(answers.problems());
            understood.add(new UnderstoodReport(code, period.orElseThrow(), answers.answers(), answers.cells()));
        });
        return new UnderstoodFile(sheet.file(), understood, problems);
    }

    private void readRow(Table table, int row) {
        Matrix matrix = table.matrix();
        if (matrix.isBlankRow(row) || matrix.filled(row).allMatch(sheet::isTaken) || repeatsHead(matrix, row)) {
            sheet.takeRow(matrix, row);
            return;
        }
        String code = shown(table, row, Heading.MUNICIPALITY_CODE);
        String name = shown(table, row, Heading.MUNICIPALITY_NAME);
        if (TotalRow.isOne(matrix, row)) {
            TotalRow.check(sheet, table, row, this::total, problems);
            return;
        }
        boolean data = table.columns().stream()
                .filter(column -> column.heading().isOfProgramme())
                .anyMatch(column -> !matrix.cell(row, column.number()).isEmpty());
        boolean footnote = !data && !(context.directory().resolve(code, name) instanceof Match.Found);
        if (footnote) {
            return;
        }
        identify(table, row, code, name).ifPresent(municipality -> readReport(table, row, municipality));
    }

    private Optional<MunicipalityCode> identify(Table table, int row, String code, String name) {
        Place place = sheet.place(table.matrix().filled(row).findFirst().orElseThrow());
        if (code.isEmpty() && name.isEmpty()) {
            Optional<Programme> programme = programme(table, row);
            boolean goesOn = current.isPresent()
                    && programme.isPresent()
                    && !seen.getOrDefault(current.get(), Set.of()).contains(programme.get());
            if (!goesOn) {
                problems.add(Problem.error(ProblemCode.ROW_NOT_RECOGNISED, place, firstText(table, row)));
            }
            return goesOn ? current : Optional.empty();
        }
        current = switch (Identification.of(context.directory(), code, name, place)) {
            case Identification.Result.Known(var municipality, var ignored) -> Optional.of(municipality.code());
            case Identification.Result.Refused(var problem) -> {
                problems.add(problem);
                yield Optional.empty();
            }
        };
        return current;
    }

    private void readReport(Table table, int row, MunicipalityCode municipality) {
        Optional<ReportingPeriod> stated = period(table, row);
        Optional<ReportingPeriod> wanted = context.expected().or(() -> period).or(() -> stated);
        if (stated.isPresent() && !stated.equals(wanted)) {
            otherPeriods.add(stated.get());
            sheet.takeRow(table.matrix(), row);
            return;
        }
        if (wanted.isEmpty()) {
            problems.add(Problem.error(
                    ProblemCode.PERIOD_NOT_STATED,
                    Place.sheet(sheet.file(), sheet.grid().name()),
                    ""));
            return;
        }
        period = wanted;
        AnswerCollector answers = reports.computeIfAbsent(municipality, code -> new AnswerCollector(sheet.file()));
        if (!repeats(table, row, municipality)) {
            readCells(table, row, answers);
        }
        Leftovers.inRow(sheet, table, row, problems);
    }

    private boolean repeats(Table table, int row, MunicipalityCode municipality) {
        Set<Programme> before = seen.computeIfAbsent(municipality, code -> EnumSet.noneOf(Programme.class));
        Optional<Programme> programme = programme(table, row);
        boolean sideBySide =
                table.columns().stream().anyMatch(column -> column.programme().isPresent());
        boolean again = programme.isPresent()
                ? !before.add(programme.get())
                : sideBySide && !before.addAll(EnumSet.allOf(Programme.class));
        if (again) {
            problems.add(Problem.error(
                    ProblemCode.DUPLICATE_REPORT,
                    sheet.place(table.matrix().filled(row).findFirst().orElseThrow()),
                    firstText(table, row),
                    municipality.digits()));
            sheet.takeRow(table.matrix(), row);
        }
        return again;
    }

    private void readCells(Table table, int row, AnswerCollector answers) {
        Optional<Programme> ofRow = programme(table, row);
        boolean unknownProgramme = ofRow.isEmpty()
                && table.column(Heading.PROGRAMME).isPresent()
                && !shown(table, row, Heading.PROGRAMME).isEmpty();
        if (unknownProgramme) {
            SourceCell cell = table.matrix()
                    .cell(row, table.column(Heading.PROGRAMME).orElseThrow().number());
            problems.add(Problem.error(ProblemCode.NOT_UNDERSTOOD, sheet.place(cell), CellText.of(cell)));
        }
        for (Column column : table.columns()) {
            readCell(table, row, column, column.programme().or(() -> ofRow), answers);
        }
        ofRow.ifPresent(programme -> CostParts.check(
                sheet,
                answers,
                programme,
                table.matrix().filled(row).findFirst().orElseThrow()));
    }

    private void readCell(Table table, int row, Column column, Optional<Programme> programme, AnswerCollector answers) {
        SourceCell cell = table.matrix().cell(row, column.number());
        if (column.heading().isOfProgramme() && programme.isPresent()) {
            answers.mention(programme.get());
            sheet.read(column, cell, programme.get(), answers);
        } else if (OF_MUNICIPALITY.contains(column.heading())) {
            column.heading()
                    .field()
                    .ifPresent(field -> answers.put(
                            FieldPath.of(field),
                            FieldReader.read(column.heading(), cell, Optional.empty()),
                            cell,
                            sheet.grid()));
        }
        sheet.take(cell);
    }

    private Optional<ReportingPeriod> period(Table table, int row) {
        Optional<SourceCell> part = table.column(Heading.PERIOD).map(column -> shownCell(table, row, column));
        Optional<ReportingPeriod> ofRound =
                part.flatMap(cell -> ReportingPeriod.parse(CellText.normalised(CellText.of(cell))));
        return ofRound.or(() -> table.column(Heading.FISCAL_YEAR)
                        .map(column -> shownCell(table, row, column))
                        .filter(cell -> !cell.isEmpty())
                        .flatMap(year -> PeriodOf.of(year, part)))
                .or(() -> PeriodOf.inTitle(table.matrix()));
    }

    private void tellOtherPeriods() {
        for (ReportingPeriod other : otherPeriods) {
            Place place = Place.sheet(sheet.file(), sheet.grid().name());
            String wanted = context.expected()
                    .or(() -> period)
                    .map(ReportingPeriod::code)
                    .orElse("");
            ProblemSeverity severity = reports.isEmpty() ? ProblemSeverity.ERROR : ProblemSeverity.NOTICE;
            problems.add(new Problem(ProblemCode.OTHER_PERIOD, severity, place, "", List.of(other.code(), wanted)));
        }
    }

    private Optional<Long> total(Column column) {
        boolean byProgramme = column.programme().isPresent();
        return column.heading()
                .field()
                .flatMap(field -> TotalRow.sum(reports.values().stream()
                        .flatMap(answers -> byProgramme
                                ? answers
                                        .find(FieldPath.of(
                                                field, column.programme().get()))
                                        .stream()
                                : TotalRow.overProgrammes(answers, column.heading()))));
    }

    private static boolean repeatsHead(Matrix matrix, int row) {
        return matrix.filled(row)
                        .map(CellText::of)
                        .filter(text -> Choices.heading(text).isPresent())
                        .count()
                >= HEADINGS_OF_A_REPEATED_HEAD;
    }

    private static Optional<Programme> programme(Table table, int row) {
        return Choices.of(Programme.class, shown(table, row, Heading.PROGRAMME));
    }

    private static String shown(Table table, int row, Heading heading) {
        return table.column(heading)
                .map(column -> CellText.of(shownCell(table, row, column)))
                .filter(text -> SilenceReading.of(text).isEmpty())
                .orElse("");
    }

    private static SourceCell shownCell(Table table, int row, Column column) {
        return table.matrix().shown(row, column.number());
    }

    private static String firstText(Table table, int row) {
        return table.matrix().filled(row).map(CellText::of).findFirst().orElse("");
    }
}
