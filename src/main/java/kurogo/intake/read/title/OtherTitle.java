package kurogo.intake.read.title;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.time.TitleWord;

/**
 * Titles of tables and names of sheets that speak of other figures than those asked for: うち新規, 人口10万人当たり, 訂正前, another
 * programme, another prefecture. What such a word leaves out of account is told.
 */
public final class OtherTitle {

    private static final Pattern OTHER = Pattern.compile(
            "(?<!及び|並びに|[・と、])" + TitleWord.OTHER_FIGURE.any() + "(?!.{0,8}(?:を?含|除|は参考)|及び|並びに|[・と、])");
    private static final Pattern ALONE =
            Pattern.compile("(?i)" + TitleWord.OTHER_ALONE.any() + "(?:値|分|データ|シート|版|用|件数|資料)?\\d*");
    private static final Pattern OTHER_SYSTEM = Pattern.compile(TitleWord.OTHER_SYSTEM.any());
    private static final Pattern OWN_SYSTEM = Pattern.compile(TitleWord.OWN_SYSTEM.any());
    private static final Pattern WORTH_TELLING = Pattern.compile(TitleWord.WORTH_TELLING.any());
    private static final Pattern COPY_OF_SHEET = Pattern.compile("(?i).*(?:\\(\\d{1,2}\\)|copy|コピー)");
    private static final Pattern BETWEEN = Pattern.compile("[_()\\[\\]【】〔〕<>、,.\\s-]+");
    private static final Pattern PLACE_OR_OTHER = Pattern.compile("[一-龥]{2,3}[都道府県]");
    private static final int LINES_OF_A_FORM = 4;

    private OtherTitle() {}

    /** That the title of a table, or the name of its sheet, says so. */
    public static Optional<Problem> above(SheetReading sheet, Table table, MunicipalityDirectory directory) {
        return said(sheet, table.title().stream(), directory);
    }

    /** That the first lines of a form, or the name of its sheet, say so. */
    public static Optional<Problem> ofForm(SheetReading sheet, MunicipalityDirectory directory) {
        return said(sheet, linesOfForm(sheet), directory);
    }

    /** Words in a title, or the name of a sheet, that do not keep the figures from being read. */
    public static Stream<Problem> worthTelling(SheetReading sheet, Stream<SourceCell> title) {
        String name = sheet.grid().name();
        Stream<Problem> ofSheet = Stream.of(name)
                .filter(text -> isWorthTelling(text)
                        || COPY_OF_SHEET.matcher(CellText.normalised(text)).matches())
                .map(text -> Problem.notice(ProblemCode.TITLE_REMARK, Place.sheet(sheet.file(), text), text));
        return Stream.concat(
                title.filter(cell -> TitleDoubt.isTitle(CellText.of(cell)) && isWorthTelling(CellText.of(cell)))
                        .map(cell -> Problem.notice(ProblemCode.TITLE_REMARK, sheet.place(cell), CellText.of(cell))),
                ofSheet);
    }

    public static Stream<SourceCell> linesOfForm(SheetReading sheet) {
        Matrix matrix = sheet.matrix();
        return IntStream.range(0, Math.min(LINES_OF_A_FORM, matrix.rows()))
                .mapToObj(matrix::filledCells)
                .filter(line -> line.size() == 1)
                .map(List::getFirst);
    }

    /** Whether a text speaks of figures of another kind, as far as words alone tell. */
    public static boolean isOne(String text) {
        String plain = CellText.normalised(text);
        return OTHER.matcher(plain).find()
                || words(text).anyMatch(word -> ALONE.matcher(word).matches())
                || OTHER_SYSTEM.matcher(plain).find()
                        && !OWN_SYSTEM.matcher(plain).find();
    }

    private static Optional<Problem> said(
            SheetReading sheet, Stream<SourceCell> title, MunicipalityDirectory directory) {
        String name = sheet.grid().name();
        return title.filter(cell -> TitleDoubt.isTitle(CellText.of(cell)))
                .filter(cell -> isOne(CellText.of(cell)) || namesOtherPrefecture(CellText.of(cell), directory))
                .findFirst()
                .map(cell -> Problem.notice(ProblemCode.TITLE_OF_OTHERS, sheet.place(cell), CellText.of(cell)))
                .or(() -> Optional.of(name)
                        .filter(text -> isOne(text) || namesOtherPrefecture(text, directory))
                        .map(text ->
                                Problem.notice(ProblemCode.TITLE_OF_OTHERS, Place.sheet(sheet.file(), text), text)));
    }

    private static boolean namesOtherPrefecture(String text, MunicipalityDirectory directory) {
        return PLACE_OR_OTHER
                .matcher(CellText.normalised(text))
                .results()
                .anyMatch(place -> IntStream.range(0, place.group().length() - 2)
                        .mapToObj(place.group()::substring)
                        .anyMatch(word -> directory.otherPrefecture(word).isPresent()));
    }

    private static boolean isWorthTelling(String text) {
        return WORTH_TELLING.matcher(CellText.normalised(text)).find();
    }

    private static Stream<String> words(String text) {
        return BETWEEN.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .map(CellText::normalised)
                .filter(word -> !word.isEmpty());
    }
}
