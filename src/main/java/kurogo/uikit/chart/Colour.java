package kurogo.uikit.chart;

/**
 * The colours of Kurogo by meaning. The style sheet {@code themes/kurogo/palette.css} holds the same values as custom properties
 * {@code --kurogo-<name>}; a test keeps both alike. Chart options name a colour by {@link #token()}, and whoever draws resolves
 * it for light or dark. The hues are those of the colour universal design set, darkened or lightened until they can be read.
 */
public enum Colour {
    SURFACE("#ffffff", "#1b1f25"),
    TEXT("#1c2530", "#e8ecf1"),
    TEXT_QUIET("#52606f", "#a9b4c1"),
    LINE("#d5dbe2", "#3a424d"),
    AXIS("#7c8896", "#7f8b99"),

    ALERT("#b8290b", "#ff8a66"),
    CAUTION("#8a5600", "#f6b73c"),
    NOTE("#0b5cad", "#7dbdff"),
    PLAIN("#5d6b7a", "#9aa7b5"),
    GOOD("#04734f", "#4fd1a0"),

    ZERO("#3d4752", "#cfd6de"),
    NOT_REPORTED("#7a8694", "#8c98a6"),
    NOT_RUN("#7a8694", "#8c98a6"),
    NATIONAL("#7a3e00", "#e0a872"),

    MULTI_AGENCY("#0a59b5", "#7bb6ff"),
    OUTREACH("#04734f", "#4fd1a0"),
    PARTICIPATION("#8c1f8c", "#e39ce8"),
    CONSULTATION("#7a3e00", "#e0a872"),
    COMMUNITY("#0b6b7d", "#63cfe3"),

    SCALE_0("#f4f7fb", "#232a33"),
    SCALE_1("#d3e3f5", "#22405f"),
    SCALE_2("#a3c6ea", "#2c5d8f"),
    SCALE_3("#659fd6", "#3f82c1"),
    SCALE_4("#2f74b8", "#72aee6"),
    SCALE_5("#0d437f", "#b9daf8"),
    /** Words on the middle shade, which is pale in light mode and none too dark in dark mode. */
    ON_SCALE_3("#1c2530", "#0d1014");

    private final String light;
    private final String dark;

    Colour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour on white, {@code #rrggbb}. */
    public String light() {
        return light;
    }

    /** The colour on the dark surface, {@code #rrggbb}. */
    public String dark() {
        return dark;
    }

    /** How chart options name the colour: {@code $severity}. */
    public String token() {
        return "$" + cssName();
    }

    /** The custom property of the style sheet without {@code --kurogo-}. */
    public String cssName() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The colour of a programme, by the constant's name. */
    public static Colour ofProgramme(Enum<?> programme) {
        return valueOf(programme.name());
    }
}
