package kurogo.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;

/** The number formats of a workbook, and what it strikes out, by the number of the style that cells name. */
final class CellFormats {

    private static final int MOST = 1 << 17;
    private static final String GENERAL = JapaneseFormats.of(0);

    private final List<String> codes;
    private final BitSet struck;
    private final BitSet writtenOver = new BitSet();

    private CellFormats(List<String> codes, BitSet struck) {
        this.codes = codes;
        this.struck = struck;
        for (int style = 0; style < codes.size(); style++) {
            writtenOver.set(style, mayWriteTexts(codes.get(style)) && CellText.isWrittenOver(codes.get(style)));
        }
    }

    private static boolean mayWriteTexts(String code) {
        return code.indexOf('@') >= 0 || code.indexOf(';') >= 0;
    }

    static CellFormats of(WorkbookPackage parts, Optional<String> part) throws IOException {
        Optional<Markup> found = part.isEmpty() ? Optional.empty() : parts.find(part.get());
        if (found.isEmpty()) {
            return new CellFormats(List.of(), new BitSet());
        }
        try (Markup markup = found.get()) {
            return read(markup);
        }
    }

    /** The format code of a style. A workbook without any styles has no formats; in any other a style is a known one. */
    String code(int style) {
        if (codes.isEmpty()) {
            return GENERAL;
        }
        if (style < 0 || style >= codes.size()) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return codes.get(style);
    }

    /** Whether a style strikes out what stands in its cells. */
    boolean isStruck(int style) {
        return struck.get(style);
    }

    /** Whether a style shows a figure stored as text as something else. */
    boolean isWrittenOver(int style) {
        return writtenOver.get(style);
    }

    private static CellFormats read(Markup markup) {
        Map<String, String> ownCodes = new HashMap<>();
        List<String> codes = new ArrayList<>();
        BitSet struck = new BitSet();
        BitSet struckFonts = new BitSet();
        boolean ofCells = false;
        while (markup.next()) {
            if (markup.begins("numFmt")) {
                ownCodes.putIfAbsent(
                        markup.attribute("numFmtId").orElse(""),
                        markup.attribute("formatCode").orElse(GENERAL));
            } else if (markup.begins("fonts")) {
                struckFonts = struckFonts(markup);
            } else if (markup.begins("cellXfs") || markup.ends("cellXfs")) {
                ofCells = markup.isBeginning();
            } else if (ofCells && markup.begins("xf")) {
                struck.set(
                        codes.size(),
                        struckFonts.get(number(markup.attribute("fontId").orElse("0"))));
                codes.add(code(markup.attribute("numFmtId").orElse("0"), ownCodes));
            }
            if (codes.size() > MOST || ownCodes.size() > MOST) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
        }
        return new CellFormats(codes, struck);
    }

    /** The numbers of the fonts that strike out, of all between here and the end of the element that begins here. */
    private static BitSet struckFonts(Markup markup) {
        BitSet fonts = new BitSet();
        int font = -1;
        while (markup.next() && !markup.ends("fonts")) {
            font += markup.begins("font") ? 1 : 0;
            if (RichText.isSet(markup, "strike") && font >= 0) {
                fonts.set(font);
            }
            if (font > MOST) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
        }
        return fonts;
    }

    private static String code(String id, Map<String, String> ownCodes) {
        String own = ownCodes.get(id);
        return own != null ? own : JapaneseFormats.of(number(id));
    }

    private static int number(String id) {
        try {
            return Integer.parseUnsignedInt(id);
        } catch (NumberFormatException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }
}
