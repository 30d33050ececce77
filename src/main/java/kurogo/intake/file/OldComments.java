package kurogo.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSheet;

/** What people have pinned to the cells of an old workbook, where it lies among drawings that nothing else is read of. */
final class OldComments {

    private final String file;
    private final List<Problem> unread = new ArrayList<>();

    OldComments(String file) {
        this.file = file;
    }

    /** That the comments of a sheet could not be read: its figures are none the worse. */
    List<Problem> unread() {
        return unread;
    }

    Map<CellAddress, String> of(HSSFSheet sheet) {
        try {
            return sheet.getDrawingPatriarch() == null ? Map.of() : texts(sheet);
        } catch (RuntimeException drawingsNobodyForesaw) {
            String name = sheet.getSheetName();
            unread.add(Problem.notice(ProblemCode.COMMENTS_NOT_READ, Place.sheet(file, name), name));
            return Map.of();
        }
    }

    private static Map<CellAddress, String> texts(HSSFSheet sheet) {
        Map<CellAddress, String> found = new HashMap<>();
        sheet.getCellComments().forEach((address, comment) -> {
            String text = text(comment);
            if (!text.isEmpty()) {
                found.put(new CellAddress(address.getRow(), address.getColumn()), text);
            }
        });
        return found;
    }

    private static String text(HSSFComment comment) {
        return CellComments.withoutAuthor(comment.getString().getString(), String.valueOf(comment.getAuthor()));
    }
}
