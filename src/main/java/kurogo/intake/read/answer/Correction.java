package kurogo.intake.read.answer;

import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/** A remark that says that a figure is wrong and which would be right: 訂正：正しくは5件, 12は誤り、15に修正. */
public final class Correction {

    private static final Pattern SAYS_SO = Pattern.compile(
            ".*正し(くは|い).{0,12}\\d.*|.*(訂正|修正|正誤)[:は、].{0,12}\\d.*|.*\\d.{0,8}(は|の)誤り.*|.*\\d.{0,4}(に|へ)(訂正|修正|差し?替え).*");

    private Correction() {}

    public static boolean isSaidBy(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text) && isSaidBy(text);
    }

    public static boolean isSaidBy(String text) {
        return SAYS_SO.matcher(CellText.normalised(text)).matches();
    }
}
