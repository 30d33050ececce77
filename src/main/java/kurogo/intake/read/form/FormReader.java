package kurogo.intake.read.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.area.master.Match;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.answer.Identification;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.FormId;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.Comments;
import kurogo.intake.read.table.HiddenParts;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.title.PeriodOf;
import kurogo.report.answers.AnswerRows;

/** Reads one municipality's form, which may stand on one sheet or be spread over several. */
public final class FormReader {

    private static final Pattern OF_TOTALS = Pattern.compile("(集計|合計|総括|総計|まとめ|全体|計|県計|市町村計)(表|シート)?");

    private static final Pattern OF_A_PLACE =
            Pattern.compile(".{1,8}[市町村](?:R?\\d{1,4}|分|社協|役場|役所|.{0,3}[)）])?|.{1,8}(?:県|連合|組合|協議会)分?");
    private static final String OF_ANY_KIND = "区分";

    private final String file;
    private final ReadingContext context;
    private final AnswerCollector answers;
    private final FormHead head;
    private final List<SheetReading> sheets = new ArrayList<>();
    /** The sheets that hold answers, with those in free words. */
    private final Map<SheetReading, List<SourceCell>> freeWords = new LinkedHashMap<>();

    private final List<Problem> plans = new ArrayList<>();
    private final Set<FormId> ids = new LinkedHashSet<>();
    private Optional<String> sheetName = Optional.empty();

    public FormReader(String file, ReadingContext context) {
        this.file = file;
        this.context = context;
        this.answers = new AnswerCollector(file);
        this.head = new FormHead(context);
    }

    /** Reads what a sheet holds of the form. */
    public void read(SheetReading sheet) {
        List<Table> tables = FormTables.on(sheet);
        FormTables formTables = new FormTables(sheet, context.expected(), answers);
        formTables.read(tables);
        plans.addAll(formTables.plans());
        new FormLabels(sheet, tables).each((heading, mapped, label, cell) -> {
            if (heading != Heading.PERIOD || mayBePeriod(label, cell)) {
                take(heading, mapped, cell, sheet);
            }
        });
        if (!tables.isEmpty() || sheet.anyTaken()) {
            freeWords.computeIfAbsent(sheet, fresh -> new ArrayList<>());
        }
        sheets.add(sheet);
        knownBy(FormOwner.idsOn(sheet.grid()));
    }

    /** Adds numbers the form carries. */
    public void knownBy(Set<FormId> numbers) {
        ids.addAll(numbers);
    }

    /** Whether anything was found that only a form has. */
    public boolean isForm() {
        return answers.hasProgrammes() || !plans.isEmpty();
    }

    /** Takes the name of its sheet for that of the municipality, where nothing else names one. */
    public void namedBySheet(SheetReading sheet) {
        String name = sheet.grid().name();
        boolean meant =
                isForm() && !namesMunicipality() && context.directory().resolve("", name) instanceof Match.Found;
        sheetName = meant ? Optional.of(name) : Optional.empty();
    }

    /** Whether its sheet is called a summary, and it names no municipality, or 合計 instead of one. */
    public boolean isOfTotals() {
        return isForm()
                && (!namesMunicipality() || ids.isEmpty() && head.namesTotal())
                && OF_TOTALS
                        .matcher(CellText.label(sheets.getFirst().grid().name()))
                        .matches();
    }

    /** Says that a summary was not read. */
    public UnderstoodFile unread() {
        String name = sheets.getFirst().grid().name();
        return new UnderstoodFile(
                file, List.of(), List.of(Problem.notice(ProblemCode.SHEET_OF_TOTALS, Place.sheet(file, name), name)));
    }

    /** Whether it reports on programmes and asks for a municipality of its own, or goes on after a form that its sheet alone names. */
    public boolean standsAlone(FormReader before) {
        return isForm()
                && before.isForm()
                && (head.asksWhose()
                        || before.sheetName.isPresent()
                        || OF_A_PLACE.matcher(sheets.getFirst().grid().name()).matches());
    }

    public boolean namesMunicipality() {
        return !ids.isEmpty() || sheetName.isPresent() || head.namesMunicipality();
    }

    /** The report understood, and all problems met on the way. */
    public UnderstoodFile understood() {
        FormDoubts doubts = new FormDoubts(sheets, answers, plans);
        sheets.forEach(sheet -> Leftovers.onSheet(sheet, answers::problem));
        doubts.askAboutWords();
        sheets.forEach(sheet -> HiddenParts.tell(sheet, answers::problem));
        sheets.forEach(sheet -> Comments.tell(sheet, answers::problem));
        List<Problem> problems = new ArrayList<>(answers.problems());
        problems.addAll(doubts.ofTitles(context.directory()));
        Optional<UnderstoodReport> report = report(doubts, problems);
        return new UnderstoodFile(file, report.stream().toList(), problems);
    }

    private Optional<UnderstoodReport> report(FormDoubts doubts, List<Problem> problems) {
        Optional<SourceCell> code = head.cell(Heading.MUNICIPALITY_CODE);
        Optional<SourceCell> name = head.cell(Heading.MUNICIPALITY_NAME);
        SourceCell near = head.filled(Heading.MUNICIPALITY_CODE)
                .or(() -> name)
                .orElseGet(() -> sheets.getFirst().matrix().cell(0, 0));
        Place place = sheets.getFirst().place(near);
        FormOwner owner = new FormOwner(context.directory(), ids, problems::add);
        Optional<ReportingPeriod> period = head.period(owner, sheets, problems);
        Optional<LocalDate> submittedOn = head.submittedOn(sheets.getFirst(), problems::add);
        if (head.filled(Heading.PERIOD).isEmpty()) {
            doubts.ofTime(period).forEach(problems::add);
        }
        freeWords.forEach((sheet, words) -> new FormRemarks(sheet, period).tell(words, problems, answers));
        period.ifPresent(known -> problems.addAll(doubts.firstMonthsOutside(known)));
        String written = sheetName.orElseGet(() -> Identification.text(name));
        return switch (owner.municipality(Identification.text(code), written, place)) {
            case Identification.Result.Refused(var problem) -> {
                problems.addFirst(problem);
                yield Optional.empty();
            }
            case Identification.Result.Known(var municipality, var ignored) -> {
                freeWords.keySet().stream()
                        .flatMap(sheet -> new LinesOnOthers(sheet, municipality, context.directory()).problems())
                        .forEach(problems::add);
                sheetName.ifPresent(shown -> problems.add(
                        Problem.notice(ProblemCode.KNOWN_BY_SHEET_NAME, place, shown, municipality.name())));
                period.flatMap(known -> Identification.formerName(
                                context.directory(),
                                Identification.text(code),
                                Identification.text(name),
                                known,
                                place))
                        .ifPresent(problems::add);
                answers.names().cell(sheets.getFirst(), Heading.MUNICIPALITY_CODE, code, municipality);
                answers.names().cell(sheets.getFirst(), Heading.MUNICIPALITY_NAME, name, municipality);
                yield period.map(known -> new UnderstoodReport(
                        municipality.code(),
                        known,
                        answers.answers(),
                        answers.cells(),
                        AnswerRows.NONE,
                        answers.names().all(),
                        submittedOn));
            }
        };
    }

    /** 区分 may ask for anything: only what is a part of a year is one. */
    private boolean mayBePeriod(SourceCell label, SourceCell cell) {
        return !CellText.label(CellText.of(label)).equals(OF_ANY_KIND)
                || PeriodOf.part(cell, context.terms()).isPresent();
    }

    private void take(Heading heading, boolean mapped, SourceCell cell, SheetReading sheet) {
        if (heading.field().isEmpty() && heading != Heading.NOTE) {
            head.take(heading, cell)
                    .ifPresent(before -> answers.problem(Problem.error(
                            ProblemCode.CONTRADICTION, sheet.place(cell), CellText.of(cell), CellText.of(before))));
            return;
        }
        if (heading == Heading.REMARKS && !cell.isEmpty()) {
            freeWords.computeIfAbsent(sheet, fresh -> new ArrayList<>()).add(cell);
        }
        Reading<?> asWritten = FieldReader.read(heading, cell, Optional.empty(), context.terms());
        Reading<?> reading = mapped ? asWritten.mapped() : asWritten;
        FormLabels.field(heading).ifPresent(field -> answers.put(field, reading, cell, sheet.grid()));
    }
}
