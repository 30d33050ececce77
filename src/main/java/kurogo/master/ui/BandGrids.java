package kurogo.master.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kurogo.area.BandChange;
import kurogo.area.BandNames;
import kurogo.area.BandSetting;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;

/** Bands, who moves between them, and how they were set before, line by line. */
final class BandGrids {

    private static final int LINES_SHOWN = 15;

    private BandGrids() {}

    static Grid<BandChange.Size> sizes(List<BandChange.Size> sizes, Texts texts) {
        Grid<BandChange.Size> grid = grid(sizes, texts.get("master.bands.sizes"));
        grid.setMaxWidth("36rem");
        grid.addColumn(size -> BandNames.of(size.band(), texts)).setHeader(texts.get("master.bands.band"));
        grid.addColumn(BandChange.Size::municipalities)
                .setHeader(texts.get("master.bands.size"))
                .setTextAlign(ColumnTextAlign.END);
        return grid;
    }

    static Grid<BandChange.Move> moves(List<BandChange.Move> moves, Texts texts) {
        Grid<BandChange.Move> grid = grid(moves, texts.get("master.bands.whoMoves"));
        grid.addColumn(move -> move.municipality().name()).setHeader(texts.get("master.list.name"));
        grid.addColumn(move -> Figures.in(texts).bare(FigureFormat.PERSONS, move.residents()))
                .setHeader(texts.get("master.bands.residents"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(move -> BandNames.of(move.from(), texts)).setHeader(texts.get("master.bands.from"));
        grid.addColumn(move -> BandNames.of(move.to(), texts)).setHeader(texts.get("master.bands.to"));
        return grid;
    }

    static Grid<BandSetting> history(List<BandSetting> settings, Texts texts, Consumer<PopulationBands> chosen) {
        Grid<BandSetting> grid = grid(settings, texts.get("master.bands.history"));
        grid.addColumn(setting -> PeriodNames.in(texts).of(JapanTime.dayOf(setting.setAt())))
                .setHeader(texts.get("master.bands.when"));
        grid.addColumn(BandSetting::setBy).setHeader(texts.get("master.bands.by"));
        grid.addColumn(setting -> words(setting.bands(), texts))
                .setHeader(texts.get("master.bands.starts"))
                .setTooltipGenerator(setting -> words(setting.bands(), texts))
                .setFlexGrow(3);
        grid.addComponentColumn(setting -> {
            Button again = new Button(texts.get("master.bands.again"), click -> chosen.accept(setting.bands()));
            again.addThemeVariants(ButtonVariant.TERTIARY);
            return again;
        });
        return grid;
    }

    private static String words(PopulationBands bands, Texts texts) {
        return bands.bands().stream()
                .skip(1)
                .map(band -> Figures.in(texts).bare(FigureFormat.PERSONS, band.from()))
                .collect(Collectors.joining(" · "));
    }

    private static <T> Grid<T> grid(List<T> items, String label) {
        Grid<T> grid = new Grid<>();
        grid.setItems(items);
        grid.setAllRowsVisible(items.size() <= LINES_SHOWN);
        grid.getElement().setAttribute("aria-label", label);
        return grid;
    }
}
