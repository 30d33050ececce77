package kurogo.intake.read.list;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.answer.Identification;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.table.SheetReading;

/**
 * Rows of a list that are plainly of no municipality: 全国, 県平均, and the wards of a city whose own figures stand above them. They
 * are left aside together and said once for a table.
 */
final class RowsOfOthers {

    private static final Pattern COMPARED =
            Pattern.compile("全国(計|合計|平均|総数|値)?|(全国|他?(都道府)?県内?|都|道|府|市区?町村|市部?|町村部?|郡部|類似団体|同規模).{0,4}平均値?"
                    + "|平均値?|最大値?|最小値?|中央値|標準偏差");
    private static final Pattern WARD = Pattern.compile("[^市町村郡都道府県]{1,5}区");

    private final MunicipalityDirectory directory;
    private final ListWords words;
    private final Consumer<Problem> problems;
    private Optional<Municipality> above = Optional.empty();
    private Optional<SourceCell> first = Optional.empty();
    private boolean within;
    private int rows;

    RowsOfOthers(MunicipalityDirectory directory, ListWords words, Consumer<Problem> problems) {
        this.directory = directory;
        this.words = words;
        this.problems = problems;
    }

    /** Before the rows of a table. */
    void begin() {
        above = Optional.empty();
        first = Optional.empty();
        within = false;
        rows = 0;
    }

    /** A row of a municipality goes before those that follow. */
    void below(Municipality municipality, ListRow row) {
        boolean holdsMore = row.hasData() || above.equals(Optional.of(municipality));
        above = holdsMore ? Optional.of(municipality) : Optional.empty();
        within = false;
    }

    /** Whether the last row that said whose it is was one of these, so that what follows without a name is of it. */
    boolean isWithin() {
        return within;
    }

    /** Takes a row if it is plainly of no municipality. */
    boolean takes(ListRow row, SheetReading sheet) {
        within = row.isNameless() ? within && row.programme().isPresent() : isOne(row, sheet);
        if (within) {
            rows++;
            first = first.or(() -> Optional.of(row.naming()));
            row.filled().forEach(sheet::take);
        }
        return within;
    }

    private boolean isOne(ListRow row, SheetReading sheet) {
        String name = CellText.label(row.name().isEmpty() ? row.code() : row.name());
        return COMPARED.matcher(name).matches() || isWard(name) && isUnknown(row, sheet);
    }

    /** 中央区 or 汐見原市中央区 below 汐見原市; no name of a municipality where none is a ward. */
    private boolean isWard(String name) {
        return above.filter(city -> city.type() == MunicipalityType.CITY)
                        .filter(city -> WARD.matcher(
                                        name.startsWith(city.name())
                                                ? name.substring(city.name().length())
                                                : name)
                                .matches())
                        .isPresent()
                && directory.municipalities().stream()
                        .noneMatch(known -> known.type() == MunicipalityType.SPECIAL_WARD);
    }

    private boolean isUnknown(ListRow row, SheetReading sheet) {
        return words.identify(row, sheet.place(row.naming())) instanceof Identification.Result.Refused(var problem)
                && problem.code() == ProblemCode.UNKNOWN_MUNICIPALITY;
    }

    /** Says what was left aside of the table. */
    void tell(SheetReading sheet) {
        first.ifPresent(cell -> problems.accept(Problem.notice(
                ProblemCode.ROWS_OF_OTHERS, sheet.place(cell), CellText.of(cell), Integer.toString(rows))));
        begin();
    }
}
