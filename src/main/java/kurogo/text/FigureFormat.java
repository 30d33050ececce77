package kurogo.text;

/** The ways a number is written for people. Charts name them to the browser, which writes numbers alike. */
public enum FigureFormat {
    /** 12件. */
    CASES("cases"),
    /** 3,400千円, from whole yen. */
    THOUSAND_YEN("thousandYen"),
    /** 3,400,000円. */
    YEN("yen"),
    /** 20.8%, from a share of 0 to 1. */
    PERCENT("percent"),
    /** 9,120人. */
    PERSONS("persons"),
    /** 24市町村. */
    MUNICIPALITIES("municipalities"),
    /** 1,234.5 without unit. */
    NUMBER("number");

    private static final double YEN_PER_THOUSAND = 1000;
    private static final double PERCENT_PER_ONE = 100;

    private final String formatter;

    FigureFormat(String formatter) {
        this.formatter = formatter;
    }

    /** The name under which chart options ask for this format. */
    public String formatter() {
        return formatter;
    }

    /** The number as it is shown: thousands for yen in 千円, percent for a share. */
    public double shown(double value) {
        return switch (this) {
            case THOUSAND_YEN -> value / YEN_PER_THOUSAND;
            case PERCENT -> value * PERCENT_PER_ONE;
            default -> value;
        };
    }
}
