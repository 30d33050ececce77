package kurogo.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kurogo.analysis.Figure;
import kurogo.analysis.FigureFiles;
import kurogo.analysis.FileKind;
import kurogo.export.CsvExport;
import kurogo.text.Texts;
import kurogo.uikit.Chart;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Panel;

/** A figure: its chart and its table side by side, what has to be known, and its files. */
final class FigurePanels extends Div {

    private static final String TABLE_HEIGHT = "34rem";

    FigurePanels(Figure figure, FigureFiles files, Chosen chosen, Texts texts) {
        addClassName("kurogo-stack");
        Chart chart = new Chart();
        figure.shapes().ifPresent(shapes -> chart.setBoundaries(shapes.checksum(), shapes.boundaries()));
        chart.show(figure.chart());
        FigureGrid grid =
                new FigureGrid(figure.table(), figure.isOfMunicipalities(), texts.get("analysis.table.label"));
        grid.setHeight(TABLE_HEIGHT);
        Panel table = new Panel(texts.get("analysis.table"), grid);
        if (figure.isOfMunicipalities()) {
            table.content(new ChosenBar(chosen, figure.isOfPoints(), texts), grid);
            join(chart, grid, figure.isOfPoints(), chosen);
        }
        Div sideBySide = new Div(new Panel(texts.get("analysis.chart"), chart, notes(figure)), table);
        sideBySide.addClassName("kurogo-figure");
        add(sideBySide, downloads(figure, files, texts));
    }

    /** What is drawn around stands alone in the table; what is pointed at, or chosen in the table, stands out in both. */
    private static void join(Chart chart, FigureGrid grid, boolean brushable, Chosen chosen) {
        grid.follow(chosen);
        chart.setBrushable(brushable);
        chart.addBrushListener(drawn -> chosen.choose(Set.copyOf(drawn.keys()), true));
        chart.addSelectListener(pointed -> chosen.turn(pointed.key()));
        chosen.onChange(() -> chart.setChosen(chosen.codes()));
        chart.setChosen(chosen.codes());
    }

    private static Div notes(Figure figure) {
        List<String> lines = figure.notes();
        Div notes = new Div();
        notes.addClassName("kurogo-figure-notes");
        lines.subList(0, lines.size() - 1).forEach(line -> notes.add(new Paragraph(line)));
        return notes;
    }

    private static Panel downloads(Figure figure, FigureFiles files, Texts texts) {
        Div buttons = new Div();
        buttons.addClassName("kurogo-figure-files");
        Arrays.stream(FileKind.values())
                .map(kind -> new DownloadButton(
                        texts.of("analysis", kind),
                        () -> new Download(
                                figure.fileName() + "." + kind.ending(), kind.mediaType(), files.bytes(figure, kind))))
                .forEach(buttons::add);
        Panel panel = new Panel(texts.get("analysis.download"), buttons);
        List<String> missing = CsvExport.missingFromCp932(figure.table());
        if (!missing.isEmpty()) {
            panel.add(new Paragraph(texts.get("analysis.cp932.missing", String.join(" ", missing))));
        }
        return panel;
    }
}
