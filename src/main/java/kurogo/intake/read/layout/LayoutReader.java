package kurogo.intake.read.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.ReportSink;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.form.FormReader;
import kurogo.intake.read.form.FormTables;
import kurogo.intake.read.head.TableFinder;
import kurogo.intake.read.layout.FileLayout.HeadShown;
import kurogo.intake.read.layout.FileLayout.HeadingShown;
import kurogo.intake.read.layout.FileLayout.LabelShown;
import kurogo.intake.read.layout.FileLayout.SheetShown;
import kurogo.intake.read.layout.FileLayout.WordShown;
import kurogo.intake.read.report.ReportReader;
import kurogo.intake.read.row.ListTable;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.HeadRows;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.Meaning;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.term.Terms;
import kurogo.report.answers.Programme;

/** Looks at a file as it stands: which headings, labels and words of choice it has, known ones and unknown ones. */
public final class LayoutReader {

    private static final int ROWS_SHOWN = 40;
    private static final int SAMPLES = 3;
    private static final int LONGEST_LABEL = 40;

    private final ReadingContext context;
    private final Optional<HeadChoice> chosen;
    private final String file;
    private final List<SheetShown> sheets = new ArrayList<>();
    private final List<HeadShown> heads = new ArrayList<>();
    private final List<LabelShown> labels = new ArrayList<>();
    private final Map<MappedText, WordShown> words = new LinkedHashMap<>();

    private LayoutReader(String file, ReadingContext context, Optional<HeadChoice> chosen) {
        this.file = file;
        this.context = context;
        this.chosen = chosen;
    }

    private record MappedText(ChoiceKind kind, String text) {}

    /**
     * Looks at a file.
     *
     * @param chosen the rows a person takes for the head of a table, where the program found none or others
     */
    public static FileLayout of(SourceFile file, ReadingContext context, Optional<HeadChoice> chosen) {
        LayoutReader reader = new LayoutReader(file.name(), context, chosen);
        file.sheets().forEach(reader::look);
        file.longSheets().forEach(sheet -> sheet.firstPage().ifPresent(reader::look));
        ReportReader.read(file, context, reader.unknownWords());
        return reader.layout();
    }

    private FileLayout layout() {
        List<HeadShown> figuresFirst = heads.stream()
                .sorted(Comparator.comparing((HeadShown head) -> !head.certain() || !asksFigures(head)))
                .toList();
        return new FileLayout(sheets, figuresFirst, labels, List.copyOf(words.values()));
    }

    private static boolean asksFigures(HeadShown head) {
        return head.columns().stream()
                .flatMap(column -> column.understood().stream())
                .anyMatch(asks -> asks.heading() == Heading.CASES || asks.heading() == Heading.COST);
    }

    private void look(Grid grid) {
        SheetReading sheet = new SheetReading(file, grid, context.terms());
        sheets.add(shown(grid));
        Optional<HeadChoice> here = chosen.filter(head -> head.sheet().equals(grid.name()));
        List<Table> tables = tables(sheet, here);
        tables.forEach(table -> heads.add(shown(sheet, table, here.isEmpty())));
        if (tables.isEmpty()) {
            HeadGuess.on(sheet.matrix())
                    .map(head -> TableFinder.head(sheet.matrix(), sheet.terms(), head.first(), head.last()))
                    .ifPresent(table -> heads.add(shown(sheet, table, false)));
        }
        if (tables.stream().noneMatch(Table::listsMunicipalities)) {
            lookAtForm(sheet, tables);
        } else {
            tables.stream().filter(Table::listsMunicipalities).forEach(table -> choices(sheet, table));
        }
    }

    private List<Table> tables(SheetReading sheet, Optional<HeadChoice> here) {
        if (here.isPresent()) {
            int last = Math.min(here.get().last(), sheet.matrix().rows() - 1);
            return here.get().first() > last
                    ? List.of()
                    : List.of(TableFinder.head(
                                    sheet.matrix(), sheet.terms(), here.get().first(), last)
                            .endingAt(sheet.matrix().rows() - 1));
        }
        List<Table> lists = ReportReader.lists(sheet, context);
        return lists.isEmpty() ? FormTables.on(sheet) : lists;
    }

    /** Words in a list's columns of choice, also in rows that reading leaves out because of another unknown word. */
    private void choices(SheetReading sheet, Table table) {
        ListTable list = ListTable.of(table);
        for (Column column : table.columns()) {
            ChoiceKind.of(column.heading())
                    .ifPresent(kind -> IntStream.rangeClosed(table.headTo() + 1, table.lastRow())
                            .filter(list::hasData)
                            .mapToObj(row -> table.matrix().cell(row, column.number()))
                            .filter(cell -> isUnknown(column.heading(), cell, sheet.terms()))
                            .forEach(cell -> word(kind, CellText.of(cell), sheet.place(cell))));
        }
    }

    /** Whether a cell holds words that are none of the terms to choose from, and no silence either. */
    private static boolean isUnknown(Heading heading, SourceCell cell, Terms terms) {
        if (!(cell.content() instanceof CellContent.Text(String text))
                || SilenceReading.of(text).isPresent()) {
            return false;
        }
        return heading == Heading.PROGRAMME
                ? terms.choice(Programme.class, text).isEmpty()
                : FieldReader.read(heading, cell, Optional.empty(), terms) instanceof Reading.NotUnderstood<?>;
    }

    private void lookAtForm(SheetReading sheet, List<Table> tables) {
        FormReader form = new FormReader(file, context);
        form.read(sheet);
        tables.stream().filter(Table::hasFigures).forEach(table -> programmes(sheet, table));
        tables.forEach(table -> sheet.takeHead(table));
        if (form.isForm() || form.namesMunicipality() || !tables.isEmpty()) {
            sheet.left().filter(LayoutReader::mayBeLabel).forEach(cell -> label(sheet, cell));
        }
    }

    private static boolean mayBeLabel(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                && text.length() <= LONGEST_LABEL
                && !Leftovers.isFigure(cell);
    }

    private void label(SheetReading sheet, SourceCell cell) {
        int row = cell.address().row();
        Stream<SourceCell> right = IntStream.range(
                        cell.address().column() + 1, sheet.matrix().columns())
                .mapToObj(column -> sheet.grid().cell(row, column));
        Stream<SourceCell> below =
                Stream.of(sheet.grid().cell(row + 1, cell.address().column()));
        Optional<SourceCell> answer = Stream.concat(right, below)
                .filter(other -> !other.isEmpty())
                .findFirst()
                .filter(other -> !sheet.isTaken(other));
        boolean explained = sheet.terms().saidOfLabel(CellText.of(cell)).isPresent();
        if (answer.isPresent() || explained) {
            labels.add(new LabelShown(
                    sheet.place(cell),
                    CellText.of(cell),
                    answer.map(CellText::of).orElse("")));
        }
    }

    /** Rows of a form's table that hold figures of a programme nobody knows by the name that stands there. */
    private void programmes(SheetReading sheet, Table table) {
        for (int row = table.headTo() + 1; row <= table.lastRow(); row++) {
            List<SourceCell> filled = table.matrix().filledCells(row);
            boolean figures = filled.stream().anyMatch(cell -> Leftovers.isFigure(cell) && !sheet.isTaken(cell));
            if (figures && !TotalRow.isOne(table.matrix(), row)) {
                filled.stream()
                        .filter(cell -> !sheet.isTaken(cell) && mayBeLabel(cell))
                        .findFirst()
                        .ifPresent(cell -> word(ChoiceKind.PROGRAMME, CellText.of(cell), sheet.place(cell)));
            }
        }
    }

    /** Hears of the words of choice that reading meets and does not know. */
    private ReportSink unknownWords() {
        return new ReportSink() {
            @Override
            public void report(UnderstoodReport report) {
                // What is understood needs no explanation.
            }

            @Override
            public void problem(Problem problem) {
                if (problem.code() == ProblemCode.NOT_UNDERSTOOD) {
                    problem.arguments().stream()
                            .flatMap(argument -> ChoiceKind.of(argument).stream())
                            .findFirst()
                            .ifPresent(kind -> words.putIfAbsent(
                                    new MappedText(kind, Terms.key(problem.cellText())),
                                    new WordShown(kind, problem.cellText(), problem.place(), 1)));
                }
            }
        };
    }

    private void word(ChoiceKind kind, String text, Place place) {
        words.merge(
                new MappedText(kind, Terms.key(text)),
                new WordShown(kind, text, place, 1),
                (before, again) -> new WordShown(kind, before.text(), before.place(), before.times() + 1));
    }

    private static SheetShown shown(Grid grid) {
        return new SheetShown(
                grid.name(),
                grid.rows().stream()
                        .limit(ROWS_SHOWN)
                        .map(row -> row.stream().map(CellText::of).toList())
                        .toList());
    }

    private static HeadShown shown(SheetReading sheet, Table table, boolean certain) {
        HeadRows rows = new HeadRows(table.matrix(), table.headFrom(), table.headTo());
        List<HeadingShown> columns = new ArrayList<>();
        rows.headings()
                .forEach((column, heading) -> columns.add(new HeadingShown(
                        heading,
                        rows.path(column),
                        Optional.of(table.matrix().cell(table.headTo(), column).address()),
                        samples(table, column),
                        table.columns().stream()
                                .filter(known -> known.number() == column)
                                .findFirst()
                                .map(known -> asks(sheet, known)))));
        return new HeadShown(new HeadChoice(sheet.grid().name(), table.headFrom(), table.headTo()), certain, columns);
    }

    private static Meaning.Asks asks(SheetReading sheet, Column column) {
        return new Meaning.Asks(column.heading(), column.programme(), sheet.unit(column));
    }

    private static List<String> samples(Table table, int column) {
        return IntStream.rangeClosed(table.headTo() + 1, table.matrix().rows() - 1)
                .mapToObj(row -> table.matrix().text(row, column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
