package kurogo.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.intake.read.ProblemCode;

/** What is neither workbook nor text table although it may bear the name of one, by its first bytes. */
final class ForeignFormat {

    private static final int LOOKED_AT = 2048;
    private static final List<String> MARKUP_WITH_TABLES = List.of(
            "urn:schemas-microsoft-com:office:spreadsheet",
            "progid=\"excel.sheet\"",
            "<html",
            "<table",
            "<!doctype html");

    private ForeignFormat() {}

    /** Why a file is not read; nothing for one that may be a text table. */
    static Optional<ProblemCode> of(byte[] start) {
        Optional<Charset> utf16 = TextEncoding.utf16(start);
        if (utf16.isPresent()) {
            return ofWords(new String(start, utf16.get()));
        }
        for (byte b : start) {
            if (b == 0) {
                return Optional.of(ProblemCode.NOT_A_SPREADSHEET);
            }
        }
        return ofWords(new String(start, StandardCharsets.ISO_8859_1));
    }

    /** Excel writes its older formats as markup, and many programs send a page of the web under the name of a workbook. */
    private static Optional<ProblemCode> ofWords(String start) {
        String words = withoutMark(start.substring(0, Math.min(start.length(), LOOKED_AT)))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (words.startsWith("mime-version:") || words.startsWith("<") && holdsTables(words)) {
            return Optional.of(ProblemCode.OTHER_FORMAT);
        }
        boolean document = words.startsWith("%pdf") || words.startsWith("{\\rtf") || words.startsWith("<");
        return document ? Optional.of(ProblemCode.NOT_A_SPREADSHEET) : Optional.empty();
    }

    private static boolean holdsTables(String words) {
        return MARKUP_WITH_TABLES.stream().anyMatch(words::contains);
    }

    private static String withoutMark(String start) {
        return start.replaceFirst("^(\\uFEFF|\\u00EF\\u00BB\\u00BF)", "");
    }
}
