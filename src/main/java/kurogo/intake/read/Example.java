package kurogo.intake.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What shows people how to fill in a form, and reports nothing: a sheet 記入例, a row （例）. */
final class Example {

    private static final String WORD = "((記入|記載|入力|作成|回答|報告|提出)(例|見本)|(記入|記載|作成)要領|サンプル)";
    private static final Pattern OF_SHEET = Pattern.compile("(?!※|→|\\*).*" + WORD + "\\d*|見本|例");
    private static final Pattern OF_ROW = Pattern.compile("[(【\\[<]?(" + WORD + "|例|見本)([)】\\]>:].*|\\d*)");
    private static final Pattern BRACKETS = Pattern.compile("[()【】\\[\\]<>]");
    private static final int TITLE_ROWS = 3;
    private static final int WORDS_OF_A_TITLE = 2;

    private Example() {}

    /** Whether a sheet is one, by its name or its title. */
    static boolean isSheet(Grid sheet) {
        return isOfSheet(sheet.name())
                || IntStream.range(sheet.firstRow(), Math.min(sheet.firstRow() + TITLE_ROWS, sheet.endRow()))
                        .mapToObj(sheet::row)
                        .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
                        .filter(row -> row.size() <= WORDS_OF_A_TITLE)
                        .flatMap(List::stream)
                        .anyMatch(cell -> isOfSheet(CellText.of(cell)));
    }

    /** Whether it holds figures that somebody may miss. */
    static boolean holdsFigures(Grid sheet) {
        return sheet.filledCells().anyMatch(Leftovers::isFigure);
    }

    /** Whether a text in a row of a list says that the row is one. */
    static boolean isOfRow(String text) {
        return OF_ROW.matcher(CellText.normalised(text)).matches();
    }

    private static boolean isOfSheet(String text) {
        return OF_SHEET.matcher(BRACKETS.matcher(CellText.normalised(text)).replaceAll(""))
                .matches();
    }
}
