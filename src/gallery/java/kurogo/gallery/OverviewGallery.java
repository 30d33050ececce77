package kurogo.gallery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import kurogo.text.FigureFormat;
import kurogo.uikit.Chart;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.Tile;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.Boundaries;
import kurogo.uikit.chart.ChoroplethMap;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.Level;
import kurogo.uikit.chart.ShareBars;
import kurogo.uikit.chart.TrendLines;

/** An overview as it might be. */
@Route("gallery")
@PermitAll
@Menu(order = 900, icon = "overview", title = "shell.error.home")
public class OverviewGallery extends Screen implements AfterNavigationObserver {

    private final FilterBar filters = new FilterBar("絞り込み");

    public OverviewGallery() {
        title("概況");
        subtitle("令和7年度 (2025) 年間　報告 20／24市町村　データ版 118　規則 標準 第1版");
        actions(
                new DownloadButton(
                        "CSV", () -> new Download("集計表 令和7年度.csv", "text/csv", "a,b".getBytes(StandardCharsets.UTF_8))),
                new Button("通知", click -> Notices.in(texts()).undoable("担当者を変更しました。", () -> {})),
                new Button("失敗", click -> {
                    throw new IllegalStateException("on purpose");
                }));
        filters.select("year", "年度", List.of("R7", "R6", "R5"), year -> year, year -> "令和" + year.substring(1) + "年度");
        filters.select("round", "報告回", List.of("annual", "half"), id -> id, id -> id.equals("half") ? "上半期" : "年間");
        filters.search("q", "市町村名");
        Div charts = new Div(map(), shares(), scatter(), trend());
        charts.addClassName("kurogo-columns");
        add(filters, tiles(), charts);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation().getQueryParameters());
    }

    private Div tiles() {
        Div tiles = new Div(
                new Tile("報告率", texts()).figure("83.3", "%").remark("20／24市町村").opens("gallery/pieces"),
                new Tile("支援実績（多機関協働）", texts())
                        .figure("1,204", "件")
                        .change("前年度 +86件", "令和6年度の1,118件から86件増えました。", Tile.Trend.UP)
                        .opens("gallery/pieces"),
                new Tile("実績0件", texts())
                        .figure("3", "市町村")
                        .change("前年度 −2", "令和6年度の5から2減りました。", Tile.Trend.DOWN)
                        .level(Level.ALERT)
                        .opens("gallery/pieces"),
                new Tile("高コスト", texts())
                        .figure("2", "市町村")
                        .change("前年度 ±0", "令和6年度の2から変わっていません。", Tile.Trend.SAME)
                        .level(Level.CAUTION)
                        .opens("gallery/pieces"),
                new Tile("目標未設定", texts())
                        .figure("17", "市町村")
                        .remark("20市町村中")
                        .level(Level.NOTE)
                        .opens("gallery/pieces"),
                new Tile("要フォロー", texts()).figure("5", "件").remark("期限超過 1件").opens("gallery/pieces"),
                new Tile("研修の届いた割合", texts()).noData("研修の記録がまだありません"),
                new Tile("整備プロセス", texts()));
        tiles.addClassName("kurogo-tiles");
        return tiles;
    }

    private static Panel scatter() {
        Chart chart = new Chart();
        chart.setBrushable(true);
        chart.show(Samples.scatter());
        return new Panel("件数と費用", chart);
    }

    private static Panel shares() {
        Chart chart = new Chart();
        chart.show(new ShareBars(
                Samples.caption("国の予算執行調査との比較"),
                List.of(
                        share("実績0件（多機関協働）", 3, 20, 0.2, Colour.MULTI_AGENCY),
                        share("実績0件（アウトリーチ）", 2, 17, 0.2, Colour.OUTREACH),
                        share("実績0件（参加支援）", 4, 16, 0.2, Colour.PARTICIPATION),
                        share("ニーズ未把握", 4, 20, 0.2, Colour.PLAIN),
                        share("配置に未反映", 7, 20, 0.3, Colour.PLAIN),
                        share("定量的な目標なし", 17, 20, 0.8, Colour.PLAIN))));
        return new Panel("国の調査と比べる", chart);
    }

    private static ShareBars.Share share(String label, int part, int of, double national, Colour colour) {
        return new ShareBars.Share(label, label, part, of, OptionalDouble.of(national), colour);
    }

    private static Panel trend() {
        Chart chart = new Chart();
        chart.show(new TrendLines(
                Samples.caption("支援実績件数の推移"),
                new Axis("支援実績件数（件）", FigureFormat.CASES),
                List.of("令和4年度", "令和5年度", "令和6年度", "令和7年度"),
                List.of(
                        line("多機関協働事業", Colour.MULTI_AGENCY, 512, 734, 1118, 1204),
                        line("アウトリーチ等支援", Colour.OUTREACH, 288, 410, -1, 590),
                        line("参加支援事業", Colour.PARTICIPATION, 0, 120, 233, 301))));
        return new Panel("年度別の推移", chart);
    }

    private static TrendLines.Line line(String label, Colour colour, int... values) {
        return new TrendLines.Line(
                label,
                label,
                colour,
                IntStream.of(values)
                        .mapToObj(value -> value < 0 ? Datum.notReported("集計中") : Datum.of(value))
                        .toList());
    }

    private static Panel map() {
        Chart chart = new Chart();
        Path shapes = Path.of("data/boundaries.geojson");
        if (!Files.exists(shapes)) {
            return new Panel("地図", new Div("data/boundaries.geojson がありません"));
        }
        chart.setBoundaries(new Boundaries("見本県", "N03_007", () -> read(shapes)));
        List<String> rows =
                read(Path.of("data/municipalities.csv")).lines().skip(1).toList();
        chart.show(new ChoroplethMap(
                Samples.caption("支援実績件数（多機関協働事業）"),
                "見本県",
                new Axis("支援実績件数（件）", FigureFormat.CASES),
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new ChoroplethMap.Area(
                                rows.get(i).substring(0, 5),
                                rows.get(i).split(",", -1)[1],
                                Samples.cases(i % Samples.NAMES.size()),
                                List.of("人口  9,120人")))
                        .toList()));
        chart.addSelectListener(event -> Notices.in(
                        event.getSource().getElement().isVisible()
                                ? kurogo.text.Texts.in(java.util.Locale.JAPANESE)
                                : kurogo.text.Texts.in(java.util.Locale.ENGLISH))
                .success(event.key() + " を選びました。"));
        return new Panel("地図", chart);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
