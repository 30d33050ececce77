package kurogo.gallery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.uikit.Chart;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.StatusBadge;
import kurogo.uikit.Symbol;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.BarByMunicipality;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.FunnelPlot;
import kurogo.uikit.chart.Level;

/** Badges, tables, nothing-here, bars and funnel. */
@Route("gallery/pieces")
@PermitAll
@Menu(order = 910, icon = "review", title = "shell.display")
public class PiecesGallery extends Screen {

    public PiecesGallery() {
        title("部品");
        subtitle("画面の部品の見本");
        Div charts = new Div(bars(), funnel());
        charts.addClassName("kurogo-columns");
        add(badges(), table(), charts, nothing());
    }

    private Panel badges() {
        Div row = new Div();
        Arrays.stream(Level.values()).forEach(level -> row.add(new SeverityBadge(level, texts())));
        row.add(
                new StatusBadge(StatusBadge.Kind.DONE, "受理"),
                new StatusBadge(StatusBadge.Kind.IN_PROGRESS, "確認中"),
                new StatusBadge(StatusBadge.Kind.WAITING, "新規"),
                new StatusBadge(StatusBadge.Kind.MISSING, "未提出"),
                new StatusBadge(StatusBadge.Kind.RETURNED, "差戻し"));
        row.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "8px");
        return new Panel("状態", row);
    }

    private Panel table() {
        Grid<Integer> grid = new Grid<>();
        Figures figures = Figures.in(texts());
        grid.addColumn(Samples::code).setHeader("団体コード").setSortable(true);
        grid.addColumn(i -> Samples.NAMES.get(i)).setHeader("市町村").setSortable(true);
        grid.addColumn(i -> Samples.cases(i).asNumber().isPresent()
                        ? figures.bare(
                                FigureFormat.CASES, Samples.cases(i).asNumber().getAsDouble())
                        : "未記入")
                .setHeader("支援実績件数（件）")
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(i -> Samples.yen(i).asNumber().isPresent()
                        ? figures.bare(
                                FigureFormat.THOUSAND_YEN,
                                Samples.yen(i).asNumber().getAsDouble())
                        : "未記入")
                .setHeader("事業費（千円）")
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(i -> new SeverityBadge(Samples.level(i), texts()))
                .setHeader("指摘");
        grid.setItems(IntStream.range(0, Samples.NAMES.size()).boxed().toList());
        grid.setHeight("320px");
        return new Panel("表", grid).actions(new Button("列"));
    }

    private static Panel bars() {
        Chart chart = new Chart();
        chart.show(new BarByMunicipality(
                Samples.caption("支援実績件数（多機関協働事業）"),
                new Axis("支援実績件数（件）", FigureFormat.CASES),
                Colour.MULTI_AGENCY,
                IntStream.range(0, Samples.NAMES.size())
                        .mapToObj(
                                i -> new BarByMunicipality.Bar(Samples.code(i), Samples.NAMES.get(i), Samples.cases(i)))
                        .toList()));
        return new Panel("市町村別", chart);
    }

    private static Panel funnel() {
        double rate = 0.009;
        List<FunnelPlot.Limits> limits = new ArrayList<>();
        for (double size = 500; size <= 30_000; size += 500) {
            double sd = Math.sqrt(rate / size);
            limits.add(new FunnelPlot.Limits(
                    size * 1000,
                    Math.max(0, rate - 3.09 * sd),
                    Math.max(0, rate - 1.96 * sd),
                    rate + 1.96 * sd,
                    rate + 3.09 * sd));
        }
        List<FunnelPlot.Point> points = IntStream.range(0, Samples.NAMES.size())
                .filter(i -> Samples.cases(i).asNumber().isPresent())
                .mapToObj(i -> new FunnelPlot.Point(
                        Samples.code(i),
                        Samples.NAMES.get(i),
                        Samples.yen(i).asNumber().orElseThrow(),
                        Samples.cases(i).asNumber().orElseThrow()
                                / Samples.yen(i).asNumber().orElseThrow()
                                * 1000,
                        Samples.level(i)))
                .toList();
        Chart chart = new Chart();
        chart.show(new FunnelPlot(
                Samples.caption("ファンネルプロット（多機関協働事業）"),
                new Axis("事業費（千円）", FigureFormat.THOUSAND_YEN),
                new Axis("千円当たり件数", FigureFormat.NUMBER),
                rate,
                limits,
                points));
        return new Panel("ファンネルプロット", chart);
    }

    private static Panel nothing() {
        return new Panel(
                "会話",
                new EmptyState(
                        Symbol.CONVERSATION,
                        "まだ記録がありません",
                        "この市町村との会話はまだ記録されていません。指摘の画面から始めることもできます。",
                        new Button("会話を記録する")));
    }
}
