package kurogo.intake.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of the form in one workbook. An entry is told by its bold frame and its paleness, which black and white print
 * keeps; its yellow only helps.
 */
final class FormStyles {

    private static final String WHOLE = "#,##0";
    private static final String DAY = "[$-411]ggge\"年\"m\"月\"d\"日\";@";
    private static final String TEXT = "@";
    private static final String GENERAL = "General";
    private static final XSSFColor ENTRY_FILL = colour(0xFFFBE6);
    private static final XSSFColor LABEL_FILL = colour(0xE3E8EE);
    private static final XSSFColor FIXED_FILL = colour(0xF4F6F8);
    private static final short INDENT = 1;

    private final XSSFWorkbook workbook;
    private final Map<FormCell.Look, XSSFCellStyle> looks = new EnumMap<>(FormCell.Look.class);
    private final Map<EntryKind, XSSFCellStyle> entries = new EnumMap<>(EntryKind.class);
    private final Map<EntryKind, XSSFCellStyle> lastYear = new EnumMap<>(EntryKind.class);
    private final FormFonts fonts;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.fonts = new FormFonts(workbook);
        for (FormCell.Look look : FormCell.Look.values()) {
            looks.put(look, of(look));
        }
        for (EntryKind kind : EntryKind.values()) {
            entries.put(kind, of(kind));
            lastYear.put(kind, lastYear(kind));
        }
    }

    XSSFCellStyle style(FormCell cell) {
        return Objects.requireNonNull(
                switch (cell) {
                    case FormCell.Words words -> looks.get(words.look());
                    case FormCell.Entry entry -> entries.get(entry.kind());
                    case FormCell.Before before -> lastYear.get(before.kind());
                });
    }

    private XSSFCellStyle of(FormCell.Look look) {
        XSSFCellStyle style = words();
        switch (look) {
            case TITLE -> {
                style.setFont(fonts.title());
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case SUBTITLE -> style.setAlignment(HorizontalAlignment.CENTER);
            case NUMBER -> {
                style.setFont(fonts.grey());
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case SECTION -> {
                style.setFont(fonts.section());
                style.setBorderBottom(BorderStyle.MEDIUM);
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            }
            case LABEL -> {
                framed(style, BorderStyle.THIN, LABEL_FILL);
                align(style, EntryKind.WORDS);
            }
            case HEADING -> {
                framed(style, BorderStyle.THIN, LABEL_FILL);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case FIXED -> {
                framed(style, BorderStyle.THIN, FIXED_FILL);
                align(style, EntryKind.WORDS);
            }
            case LAST_YEAR_LABEL -> {
                style.setFont(fonts.grey());
                style.setAlignment(HorizontalAlignment.RIGHT);
            }
            case NOTE -> style.setFont(fonts.small());
            case GUIDE -> style.setFont(fonts.large());
        }
        return style;
    }

    private XSSFCellStyle of(EntryKind kind) {
        XSSFCellStyle style = words();
        framed(style, BorderStyle.MEDIUM, ENTRY_FILL);
        style.setLocked(false);
        style.setQuotePrefixed(false);
        switch (kind) {
            case WHOLE -> style.setDataFormat(format(WHOLE));
            case DAY -> style.setDataFormat(format(DAY));
            case WORDS -> style.setDataFormat(format(TEXT));
            case NUMBER, CHOICE -> style.setDataFormat(format(GENERAL));
        }
        align(style, kind);
        boolean narrow = kind == EntryKind.WHOLE || kind == EntryKind.NUMBER || kind == EntryKind.DAY;
        style.setWrapText(!narrow);
        style.setShrinkToFit(narrow);
        return style;
    }

    /** Words as they stand: with the mark that keeps a spreadsheet program from ever taking them for a formula. */
    private XSSFCellStyle words() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.normal());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle lastYear(EntryKind kind) {
        XSSFCellStyle style = words();
        style.setFont(fonts.grey());
        style.setWrapText(false);
        style.setShrinkToFit(true);
        align(style, kind);
        return style;
    }

    private static void align(XSSFCellStyle style, EntryKind kind) {
        switch (kind) {
            case WHOLE, NUMBER -> style.setAlignment(HorizontalAlignment.RIGHT);
            case DAY, CHOICE -> style.setAlignment(HorizontalAlignment.CENTER);
            case WORDS -> {
                style.setAlignment(HorizontalAlignment.LEFT);
                style.setIndention(INDENT);
            }
        }
    }

    private short format(String format) {
        return workbook.createDataFormat().getFormat(format);
    }

    private static void framed(XSSFCellStyle style, BorderStyle border, XSSFColor fill) {
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        style.setFillForegroundColor(fill);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
