import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a prefecture's form: grey headings, pale cells to fill in, thin lines. */
final class Look {

    /** What a cell is there for. */
    enum Part {
        TITLE,
        SECTION,
        HEADING,
        ROW_HEADING,
        INPUT,
        LONG_INPUT,
        NUMBER,
        MONTH,
        DATE,
        TOTAL_HEADING,
        TOTAL,
        NOTE,
        RIGHT_NOTE
    }

    private static final String FONT = "ＭＳ ゴシック";

    private final XSSFWorkbook workbook;
    private final Map<Part, XSSFCellStyle> styles = new EnumMap<>(Part.class);

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (Part part : Part.values()) {
            styles.put(part, style(part));
        }
    }

    XSSFCellStyle of(Part part) {
        return styles.get(part);
    }

    private XSSFCellStyle style(Part part) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(part));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(part != Part.TITLE && part != Part.NOTE && part != Part.RIGHT_NOTE && part != Part.SECTION);
        style.setAlignment(alignment(part));
        style.setIndention((short) (part == Part.ROW_HEADING || part == Part.LONG_INPUT ? 1 : 0));
        switch (part) {
            case TITLE, NOTE, RIGHT_NOTE, SECTION -> {}
            case HEADING, TOTAL_HEADING -> frame(style, 0xDDE3EA);
            case ROW_HEADING -> frame(style, 0xF0F2F5);
            case TOTAL -> frame(style, 0xF0F2F5);
            default -> frame(style, 0xFFFBE6);
        }
        switch (part) {
            case NUMBER, TOTAL -> style.setDataFormat(format("#,##0"));
            case MONTH -> style.setDataFormat(format("0\"月\""));
            case DATE -> style.setDataFormat(format("[$-411]ggge\"年\"m\"月\"d\"日\""));
            case INPUT -> style.setDataFormat(format("@"));
            default -> {}
        }
        return style;
    }

    private XSSFFont font(Part part) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short)
                switch (part) {
                    case TITLE -> 14;
                    case NOTE, RIGHT_NOTE -> 9;
                    default -> 10;
                });
        font.setBold(part == Part.TITLE || part == Part.SECTION);
        return font;
    }

    private static HorizontalAlignment alignment(Part part) {
        return switch (part) {
            case TITLE, HEADING, TOTAL_HEADING, INPUT, MONTH, DATE -> HorizontalAlignment.CENTER;
            case NUMBER, TOTAL, RIGHT_NOTE -> HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.LEFT;
        };
    }

    private static void frame(XSSFCellStyle style, int colour) {
        byte[] rgb = {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        style.setFillForegroundColor(new XSSFColor(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private short format(String code) {
        return workbook.createDataFormat().getFormat(code);
    }
}
