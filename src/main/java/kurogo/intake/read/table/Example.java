package kurogo.intake.read.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.sheet.Grid;

/** What shows people how to fill in a form, and reports nothing: a sheet 記入例, a row （例）. */
public final class Example {

    private static final String WORD = "((記入|記載|入力|作成|回答|報告|提出)(例|見本)|(記入|記載|作成)要領|サンプル)";
    private static final Pattern OF_SHEET = Pattern.compile("(?!※|→|\\*).*" + WORD + "\\d*|見本|例");
    /** Sheets that tell people what to do, by their names. */
    private static final Pattern OF_NAME = Pattern.compile(
            "(?:.*(?:記入|記載|入力|作成|回答|報告|提出|操作|書き?|使い)(?:方法?|要領|要項|手順|の仕方|上の注意|にあたって)|.*手引き?|.*マニュアル|(?:説明|解説|凡例|注意|留意)(?:事項|資料|書|シート)?|はじめに|最初にお読みください|表紙|目次|用語(?:集|の定義)|様式例|.*の例|readme)\\d*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_ROW = Pattern.compile("[(【\\[<]?(" + WORD + "|例|見本)([)】\\]>:].*|\\d*)");
    private static final Pattern BRACKETS = Pattern.compile("[()【】\\[\\]<>]");
    private static final int TITLE_ROWS = 3;
    private static final int WORDS_OF_A_TITLE = 2;

    private Example() {}

    /** Whether a sheet is one, by its name or its title. */
    public static boolean isSheet(Grid sheet) {
        return isOfSheet(sheet.name())
                || OF_NAME.matcher(plain(sheet.name())).matches()
                || IntStream.range(sheet.firstRow(), Math.min(sheet.firstRow() + TITLE_ROWS, sheet.endRow()))
                        .mapToObj(sheet::row)
                        .map(row -> row.stream().filter(cell -> !cell.isEmpty()).toList())
                        .filter(row -> row.size() <= WORDS_OF_A_TITLE)
                        .flatMap(List::stream)
                        .anyMatch(cell -> isOfSheet(CellText.of(cell)));
    }

    /** Whether it holds figures that somebody may miss. */
    public static boolean holdsFigures(Grid sheet) {
        return sheet.filledCells().anyMatch(Leftovers::isFigure);
    }

    /** Whether a text in a row of a list says that the row is one. */
    public static boolean isOfRow(String text) {
        return OF_ROW.matcher(CellText.normalised(text)).matches();
    }

    private static boolean isOfSheet(String text) {
        return OF_SHEET.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return BRACKETS.matcher(CellText.normalised(text)).replaceAll("");
    }
}
