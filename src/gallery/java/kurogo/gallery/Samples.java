package kurogo.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.Level;
import kurogo.uikit.chart.ScatterChart;

/** Invented municipalities with invented figures, of every kind a chart has to show. */
final class Samples {

    static final List<String> NAMES = List.of(
            "汐見原市", "白鷺浦市", "北久世市", "御影台市", "東雲市", "柏葉市", "瑞穂野市", "春日井浜市", "鶴見沢市", "若草市", "月ヶ瀬町", "桐生谷町", "大槻町", "南紀見町",
            "朝霧町", "萩ノ原町", "三ツ沢町", "浜名浦町", "古座村", "雪見村", "滝ノ上村", "島尻村", "奥津軽沢村", "神楽島村");

    private static final int[] CASES = {
        184, 96, 74, 60, 42, 42, 38, 31, 24, 24, 18, 12, 12, 12, 9, 7, 5, 3, 2, 1, 0, 0, 0, -1
    };
    private static final int[] THOUSANDS = {
        21400, 14800, 9800, 12200, 6400, 29500, 5200, 4900, 3600, 9900, 2800, 1900, 2400, 16800, 1500, 1800, 990, 870,
        620, 480, 5200, 640, 12400, -1
    };

    private Samples() {}

    static ChartCaption caption(String title) {
        return new ChartCaption(title, "令和7年度 (2025) 年間", "出典：見本県 実績報告（架空のデータ）　規則：標準 第1版　作成：令和8年6月1日");
    }

    static String code(int i) {
        return "952" + (10 + i) + "0";
    }

    static Datum cases(int i) {
        return CASES[i] < 0 ? Datum.notReported("未記入") : i == 16 ? Datum.notRun("未実施") : Datum.of(CASES[i]);
    }

    static Datum yen(int i) {
        return THOUSANDS[i] < 0 ? Datum.notReported("未記入") : Datum.of(THOUSANDS[i] * 1000.0);
    }

    static Level level(int i) {
        return switch (i) {
            case 5, 13, 22 -> Level.ALERT;
            case 9, 20 -> Level.CAUTION;
            case 21, 3 -> Level.NOTE;
            default -> Level.PLAIN;
        };
    }

    static ScatterChart scatter() {
        List<ScatterChart.Point> points = new ArrayList<>();
        IntStream.range(0, NAMES.size())
                .forEach(i -> points.add(new ScatterChart.Point(code(i), NAMES.get(i), cases(i), yen(i), level(i))));
        return new ScatterChart(caption("支援実績件数と事業費（多機関協働事業）"), points);
    }
}
