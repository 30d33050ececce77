package kurogo.intake.template;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The letters of the form: one face with universal design that Windows has, in a few sizes. */
final class FormFonts {

    private static final String FACE = "BIZ UDPゴシック";
    private static final int INK = 0x1F2933;
    private static final int PALE = 0x6B7280;

    private final XSSFWorkbook workbook;
    private final XSSFFont normal;
    private final XSSFFont small;
    private final XSSFFont large;
    private final XSSFFont grey;
    private final XSSFFont section;
    private final XSSFFont title;

    FormFonts(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.normal = font(10, INK);
        this.small = font(8, INK);
        this.large = font(11, INK);
        this.grey = font(8, PALE);
        this.section = bold(11);
        this.title = bold(15);
    }

    XSSFFont normal() {
        return normal;
    }

    /** For remarks. */
    XSSFFont small() {
        return small;
    }

    /** For the sheet that says how to fill the form in. */
    XSSFFont large() {
        return large;
    }

    /** For last year's answers. */
    XSSFFont grey() {
        return grey;
    }

    XSSFFont section() {
        return section;
    }

    XSSFFont title() {
        return title;
    }

    private XSSFFont bold(int size) {
        XSSFFont font = font(size, INK);
        font.setBold(true);
        return font;
    }

    private XSSFFont font(int size, int colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) size);
        font.setColor(new XSSFColor(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
        return font;
    }
}
