package kurogo.master.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import kurogo.area.Population;
import kurogo.area.YearStatus;
import kurogo.calendar.PeriodNames;
import kurogo.master.FigureChange;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;

/** What lists of figures change, line by line. */
final class FigureGrids {

    private FigureGrids() {}

    static Grid<FigureChange<Population>> residents(List<FigureChange<Population>> changes, Texts texts) {
        Figures figures = Figures.in(texts);
        Grid<FigureChange<Population>> grid = grid(changes, texts);
        grid.addColumn(change -> PeriodNames.in(texts).of(change.after().asOf()))
                .setHeader(texts.get("master.residents.asOf"));
        number(
                grid,
                texts.get("master.residents.before"),
                change -> change.before()
                        .map(before -> persons(figures, before.residents()))
                        .orElse("－"));
        number(
                grid,
                texts.get("master.residents.after"),
                change -> persons(figures, change.after().residents()));
        number(grid, texts.get("master.residents.aged"), change -> {
            OptionalInt aged = change.after().aged65AndOver();
            return aged.isPresent() ? persons(figures, aged.getAsInt()) : "－";
        });
        return grid;
    }

    static Grid<FigureChange<YearStatus>> statuses(List<FigureChange<YearStatus>> changes, Texts texts) {
        Grid<FigureChange<YearStatus>> grid = grid(changes, texts);
        grid.addColumn(change -> PeriodNames.in(texts).of(change.after().year()))
                .setHeader(texts.get("master.status.year"));
        grid.addColumn(change -> change.before()
                        .map(before -> texts.of("report", before.status()))
                        .orElse("－"))
                .setHeader(texts.get("master.status.before"));
        grid.addColumn(change -> texts.of("report", change.after().status()))
                .setHeader(texts.get("master.status.after"));
        return grid;
    }

    private static <T> Grid<FigureChange<T>> grid(List<FigureChange<T>> changes, Texts texts) {
        Grid<FigureChange<T>> grid = new Grid<>();
        grid.setItems(changes);
        grid.setHeight("min(50vh, 30rem)");
        grid.getElement().setAttribute("aria-label", texts.get("master.list.changes"));
        grid.addColumn(change -> change.municipality().code().digits())
                .setHeader(texts.get("master.list.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(change -> change.municipality().name()).setHeader(texts.get("master.list.name"));
        grid.addColumn(change ->
                        texts.get(change.isNew() ? "master.new" : change.isChange() ? "master.changed" : "master.same"))
                .setHeader(texts.get("master.list.kind"));
        return grid;
    }

    private static <T> void number(
            Grid<FigureChange<T>> grid, String heading, Function<FigureChange<T>, String> words) {
        grid.addColumn(words::apply).setHeader(heading).setTextAlign(ColumnTextAlign.END);
    }

    private static String persons(Figures figures, int residents) {
        return figures.bare(FigureFormat.PERSONS, residents);
    }
}
