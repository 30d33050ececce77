package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.Match;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.StatedPrefecture;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.term.Words;

/** In which prefecture and county the rows of a list lie, where it says so: left of the municipality, below 都道府県名 or 郡名, or in a line between its rows. */
final class RowAreas {

    private static final Set<String> HEADINGS = Set.of("都道府県", "都道府県名", "都道府県名称", "府県名", "県名", "prefecture", "pref");

    private final MunicipalityDirectory directory;
    private List<Integer> columns = List.of();
    private Set<Integer> ofPrefectures = Set.of();
    private Set<Integer> ofAreas = Set.of();
    private StatedPrefecture prefecture;
    private final Words<Boolean> ofSeveral;
    private String county = "";
    private boolean countySaid;

    RowAreas(MunicipalityDirectory directory) {
        this.directory = directory;
        this.prefecture = new StatedPrefecture(directory);
        this.ofSeveral = new Words<>(name -> directory.resolve(name) instanceof Match.Ambiguous);
    }

    /** Begins a table: what was said in the one before does not hold. */
    void begin(ListTable list) {
        Table table = list.table();
        int naming = Stream.of(list.code(), list.name())
                .flatMap(Optional::stream)
                .mapToInt(Column::number)
                .min()
                .orElse(0);
        ofPrefectures = IntStream.range(0, table.matrix().columns())
                .filter(table.breadth()::holds)
                .filter(number -> HEADINGS.contains(
                        Terms.key(CellText.label(table.matrix().shownText(table.headTo(), number)))))
                .boxed()
                .collect(Collectors.toSet());
        ofAreas = list.areas().stream().map(Column::number).collect(Collectors.toSet());
        columns = IntStream.range(0, table.matrix().columns())
                .filter(table.breadth()::holds)
                .filter(number -> number < naming || ofPrefectures.contains(number) || ofAreas.contains(number))
                .boxed()
                .toList();
        prefecture = new StatedPrefecture(directory);
        county = "";
    }

    /** The name a row shows, with the other prefecture or the county it lies in before it. */
    String whole(ListTable table, int row, String code, String name) {
        countySaid = false;
        for (int number : columns) {
            SourceCell cell = table.matrix().cell(row, number);
            if (cell.content() instanceof CellContent.Text) {
                take(number, CellText.of(cell));
            }
        }
        prefecture.named(code.isEmpty() ? name : code);
        return prefecture.whole(inCounty(name));
    }

    private void take(int number, String text) {
        prefecture.beside(number, text, ofPrefectures.contains(number));
        if (ofAreas.contains(number) && text.endsWith("郡")) {
            county = text;
            countySaid = true;
        }
    }

    /** The county in the row itself; of two towns of one name the one above it tells which is meant, too. */
    private String inCounty(String name) {
        boolean inCounty = (name.endsWith("町") || name.endsWith("村")) && name.indexOf('郡') < 0;
        return inCounty && !county.isEmpty() && (countySaid || ofSeveral.of(name)) ? county + name : name;
    }

    /** The cell in which a row names its prefecture. */
    Optional<SourceCell> cell(ListRow row) {
        OptionalInt column = prefecture.column();
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(row.table().matrix().cell(row.number(), column.getAsInt()))
                        .filter(cell -> !cell.isEmpty());
    }
}
