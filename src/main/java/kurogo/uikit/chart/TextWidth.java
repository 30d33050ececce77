package kurogo.uikit.chart;

/** How wide words will be, roughly: the font is not here to ask. */
final class TextWidth {

    private static final int HALF = 7;
    private static final int FULL = 12;
    private static final int FIRST_FULL_WIDTH = 0x2E80;

    private TextWidth() {}

    /** Pixels at the font size of charts, rather too many than too few. */
    static int of(String words) {
        return words.codePoints()
                .map(letter -> letter < FIRST_FULL_WIDTH ? HALF : FULL)
                .sum();
    }
}
