package kurogo.intake.file;

import java.util.Map;

/**
 * The text of a cell as a person sees it, put together from pieces that may look different. What is struck out (見え消し) is no part of the text but a
 * remark behind it: 12 struck out before 15 is 15, not 1215. Raised and lowered digits stay such: 12 with a raised 1 behind it is not 121.
 */
final class Lettering {

    private static final Map<Integer, Integer> RAISED = Map.of((int) '1', 0xB9, (int) '2', 0xB2, (int) '3', 0xB3);
    private static final int RAISED_ZERO = 0x2070;
    private static final int LOWERED_ZERO = 0x2080;
    private static final String STRUCK = "(見え消し：%s)";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();

    /** How a piece looks. */
    enum Look {
        PLAIN,
        STRUCK,
        RAISED,
        LOWERED
    }

    void add(String piece, Look look) {
        switch (look) {
            case PLAIN -> text.append(piece);
            case STRUCK -> struck.append(piece);
            case RAISED -> piece.codePoints().map(Lettering::raised).forEach(text::appendCodePoint);
            case LOWERED ->
                piece.codePoints().map(sign -> shifted(sign, LOWERED_ZERO)).forEach(text::appendCodePoint);
        }
    }

    /** Number of letters so far. */
    int length() {
        return text.length() + struck.length();
    }

    String text() {
        return struck.isEmpty() ? text.toString() : text + struck(struck.toString());
    }

    /** How a text that is struck out as a whole is told. */
    static String struck(String whole) {
        return STRUCK.formatted(whole);
    }

    private static int raised(int sign) {
        return RAISED.getOrDefault(sign, shifted(sign, RAISED_ZERO));
    }

    private static int shifted(int sign, int zero) {
        return '0' <= sign && sign <= '9' ? zero + sign - '0' : sign;
    }
}
