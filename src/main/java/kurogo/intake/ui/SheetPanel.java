package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.sheet.SheetParts;
import kurogo.text.Texts;

/** The sheets of an upload as they stand, one at a time and some rows of it, with the cells marked. */
final class SheetPanel extends Div {

    private final transient Texts texts;
    private final transient Source source;
    private final transient FindingWords words;
    private final SheetPicture picture = new SheetPicture();
    private final Tabs tabs = new Tabs();
    private final Div pager = new Div();
    private transient List<SheetParts.Sheet> sheets = List.of();
    private final transient Findings findings;
    private transient Optional<SheetParts.Part> part = Optional.empty();
    private transient Optional<Drawn> drawn = Optional.empty();
    private String sheet = "";
    private int firstColumn;

    /** What is drawn at the moment. */
    private record Drawn(String sheet, int part, int firstColumn) {}

    /** Gives some rows of a sheet. */
    interface Source {
        SheetParts.Part part(String sheet, int row);
    }

    /** Hears which cell was chosen. */
    interface Choice {
        void choose(String sheet, CellAddress cell, boolean edit);
    }

    SheetPanel(Texts texts, FindingWords words, Source source, Findings findings, Choice choice) {
        this.texts = texts;
        this.source = source;
        this.findings = findings;
        this.words = words;
        addClassName("kurogo-sheet-panel");
        pager.addClassName("kurogo-sheet-pager");
        tabs.getElement().setAttribute("aria-label", texts.get("preview.sheet.tabs"));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                sheet = sheets.get(tabs.getSelectedIndex()).name();
                firstColumn = 0;
                show(0, Optional.empty());
            }
        });
        picture.addSelectListener(event -> choice.choose(sheet, event.cell(), event.isEdit()));
        add(tabs, picture, pager, legend());
    }

    /** Shows the first of some sheets. */
    void show(List<SheetParts.Sheet> now) {
        sheets = now;
        sheets.forEach(each -> tabs.add(tab(each)));
        tabs.setVisible(sheets.size() > 1);
        if (!sheets.isEmpty()) {
            select(sheets.getFirst().name(), Optional.empty());
        }
    }

    boolean has(String name) {
        return sheets.stream().anyMatch(each -> each.name().equals(name));
    }

    /** The text of a cell of the part that is shown. */
    String text(CellAddress cell) {
        return part.map(shown -> CellText.typed(shown.grid().cell(cell))).orElse("");
    }

    /** Shows the part of a sheet in which a cell stands. */
    void select(String name, Optional<CellAddress> cell) {
        sheet = name;
        tabs.setSelectedIndex(index(name));
        cell.ifPresent(address -> firstColumn = address.column() / SheetModel.COLUMNS * SheetModel.COLUMNS);
        show(cell.map(CellAddress::row).orElse(0), cell);
    }

    void focusCell() {
        picture.focusCell();
    }

    private int index(String name) {
        return Math.max(0, sheets.stream().map(SheetParts.Sheet::name).toList().indexOf(name));
    }

    private Tab tab(SheetParts.Sheet each) {
        String name = each.name().isEmpty() ? texts.get("preview.sheet.only") : each.name();
        return new Tab(each.hidden() ? texts.get("preview.sheet.hiddenSheet", name) : name);
    }

    /** Draws the part in which a row stands, unless it is drawn already. */
    private void show(int row, Optional<CellAddress> selected) {
        picture.select(selected);
        Drawn wanted = new Drawn(sheet, row / SheetParts.ROWS, firstColumn);
        if (drawn.equals(Optional.of(wanted))) {
            return;
        }
        drawn = Optional.of(wanted);
        SheetParts.Part shown = source.part(sheet, row);
        part = Optional.of(shown);
        picture.show(SheetModel.of(
                texts.get("preview.sheet.label", sheet),
                shown.grid(),
                firstColumn,
                cell -> findings.kind(sheet, cell)
                        .map(kind -> new SheetModel.Mark(kind, words.mark(findings.at(sheet, cell))))));
        page(shown);
    }

    private void page(SheetParts.Part shown) {
        int first = shown.grid().firstRow();
        int width = SheetModel.width(shown.grid());
        pager.removeAll();
        pager.add(new Span(texts.get(
                "preview.sheet.rows",
                first + 1,
                Math.max(first + 1, shown.grid().endRow()))));
        Stream.of(
                        step("preview.sheet.rowsBefore", first > 0, first - SheetParts.ROWS, firstColumn),
                        step("preview.sheet.rowsAfter", shown.goesOn(), first + SheetParts.ROWS, firstColumn),
                        step("preview.sheet.columnsBefore", firstColumn > 0, first, firstColumn - SheetModel.COLUMNS),
                        step(
                                "preview.sheet.columnsAfter",
                                firstColumn + SheetModel.COLUMNS < width,
                                first,
                                firstColumn + SheetModel.COLUMNS))
                .filter(Button::isEnabled)
                .forEach(pager::add);
        pager.setVisible(pager.getChildren().count() > 1);
    }

    private Button step(String key, boolean possible, int row, int column) {
        Button step = new Button(texts.get(key), click -> {
            firstColumn = column;
            show(row, Optional.empty());
        });
        step.addThemeVariants(ButtonVariant.SMALL);
        step.setEnabled(possible);
        return step;
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("kurogo-sheet-legend");
        for (FindingKind kind : FindingKind.values()) {
            Span mark = new Span(texts.get("preview.sign." + kind.name()) + " " + kind.word(texts));
            mark.getElement().setAttribute("data-kind", kind.name());
            legend.add(mark);
        }
        return legend;
    }
}
