package kurogo.intake.read.sheet;

import java.util.List;
import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/** A line that says on which printed page a list goes on: （２／３）, 続き, 2頁. */
public final class PageMark {

    private static final Pattern MARK =
            Pattern.compile("[(-]?(\\d{1,3}/\\d{1,3}(頁|ページ)?|\\d{1,3}(頁|ページ)|続き|つづき|前頁より続く|次頁へ続く)[)-]?");

    private PageMark() {}

    public static boolean is(List<SourceCell> line) {
        return line.size() == 1
                && line.getFirst().content() instanceof CellContent.Text(String text)
                && MARK.matcher(CellText.normalised(text)).matches();
    }
}
