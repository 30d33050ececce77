package kurogo.uikit.chart;

import kurogo.text.Texts;

/** How strongly something calls for attention, with the shape and colour that say so together. Strongest first. */
public enum Level {
    /** 要確認. */
    ALERT(Colour.ALERT, "diamond", 15),
    /** 注意. */
    CAUTION(Colour.CAUTION, "triangle", 13),
    /** 参考. */
    NOTE(Colour.NOTE, "circle", 11),
    /** 指摘なし. */
    PLAIN(Colour.PLAIN, "circle", 9),
    /** Pointed out by whoever made the figure, which says nothing of flags. */
    MARKED(Colour.CAUTION, "triangle", 13),
    /** Neither pointed out nor judged. */
    OTHER(Colour.PLAIN, "circle", 9);

    private final Colour colour;
    private final String symbol;
    private final int symbolSize;

    Level(Colour colour, String symbol, int symbolSize) {
        this.colour = colour;
        this.symbol = symbol;
        this.symbolSize = symbolSize;
    }

    public Colour colour() {
        return colour;
    }

    /** The word: 要確認, 注意, 参考, 指摘なし, 強調する市町村, 市町村. */
    public String word(Texts texts) {
        return texts.of("uikit", this);
    }

    /** The level for a severity of the review, by the constant's name. */
    public static Level of(Enum<?> severity) {
        return valueOf(severity.name());
    }

    String symbol() {
        return symbol;
    }

    /** Diameter in pixels. */
    int symbolSize() {
        return symbolSize;
    }

    /** Whether it tells what somebody made of a figure rather than what a review found. */
    boolean isOfAFigure() {
        return this == MARKED || this == OTHER;
    }

    /** Nothing was seen in it. */
    boolean isPlain() {
        return this == PLAIN || this == OTHER;
    }

    /** Only what calls for attention bears its name in a chart; names on everything would hide each other. */
    boolean isLabelled() {
        return this == ALERT || this == CAUTION || this == MARKED;
    }
}
