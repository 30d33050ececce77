package kurogo.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them in one language: separators, units, signs, and words where there is no number. */
public final class Figures {

    private static final String MINUS = "−";
    private static final double HALF = 0.5;
    private static final DecimalFormatSymbols SIGNS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final Texts texts;

    private Figures(Texts texts) {
        this.texts = texts;
    }

    /** Numbers in the language of some texts. */
    public static Figures in(Texts texts) {
        return new Figures(texts);
    }

    /** Numbers in the language of a locale. */
    public static Figures in(Locale locale) {
        return in(Texts.in(locale));
    }

    /** A number with its unit: 12件, 3,400千円, 20.8%. Halves are rounded away from zero. */
    public String of(FigureFormat format, double value) {
        return texts.get("figures." + format.name(), bare(format, value));
    }

    /** The same number without its unit, for columns whose heading carries the unit. */
    public String bare(FigureFormat format, double value) {
        return written(new DecimalFormat(pattern(format, value), SIGNS), format.shown(value));
    }

    /** A number without unit under others in a column, which has as many decimals at least: 0.50 beside 12.03 and 0.0125. */
    public static String aligned(double value, int decimals) {
        DecimalFormat way = new DecimalFormat(pattern(FigureFormat.NUMBER, value), SIGNS);
        way.setMinimumFractionDigits(decimals);
        return written(way, value);
    }

    private static String written(DecimalFormat way, double number) {
        way.setRoundingMode(RoundingMode.HALF_UP);
        return way.format(BigDecimal.valueOf(number)).replace("-", MINUS);
    }

    /** 12件, 12 cases. */
    public String cases(long cases) {
        return of(FigureFormat.CASES, (double) cases);
    }

    /** Whole yen as 千円: 3,400千円, ¥3,400 thousand. */
    public String thousandYen(long yen) {
        return of(FigureFormat.THOUSAND_YEN, (double) yen);
    }

    /** A share of 0 to 1 as 20.8%. */
    public String percent(double share) {
        return of(FigureFormat.PERCENT, share);
    }

    /** A share of 0 to 1 that is known to whole percents only: 20%. */
    public String wholePercent(double share) {
        return texts.get("figures.PERCENT", bare(FigureFormat.NUMBER, Math.rint(share * 100)));
    }

    /** A share with what it rests on: 5／24市町村（20.8%）. */
    public String share(long part, long of) {
        return of == 0
                ? texts.get("figures.shareOfNone")
                : texts.get("figures.share", Long.toString(part), Long.toString(of), percent((double) part / of));
    }

    /** A change with its sign: ＋3件, −3件, ±0件. */
    public String change(FigureFormat format, double difference) {
        String amount = of(format, Math.abs(difference));
        if (bare(format, difference).equals(bare(format, 0)) || difference == 0) {
            return "±" + of(format, 0);
        }
        return (difference > 0 ? "+" : MINUS) + amount;
    }

    /** The word that stands in place of a number: 未記入, 該当なし, 未実施, 集計中. A silence is never shown as a number. */
    public String silence(Enum<?> kind) {
        return texts.get("figures.silence." + kind.name());
    }

    /** Whole numbers but where rounding would make nothing of something: 0.2千円 is not 0. */
    private static String pattern(FigureFormat format, double value) {
        return switch (format) {
            case PERCENT -> "#,##0.0";
            case NUMBER -> Math.abs(value) < 1 ? "0.####" : "#,##0.##";
            default -> Math.abs(format.shown(value)) < HALF ? "0.###" : "#,##0";
        };
    }
}
