package kurogo.master.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kurogo.master.read.ResidentsChoice;
import kurogo.master.read.ResidentsColumn;
import kurogo.master.read.ResidentsTable;
import kurogo.text.Texts;
import kurogo.uikit.DayField;

/** Asks which column holds the residents and of which day they are; what can be read from the file is proposed. */
final class ResidentsForm extends Div {

    private final Select<ResidentsTable> sheet = new Select<>();
    private final Select<ResidentsColumn> residents = new Select<>();
    private final Select<ResidentsColumn> aged = new Select<>();
    private final DayField asOf;
    private final transient Consumer<ResidentsChoice> chosen;
    private final transient Runnable undecided;

    /**
     * A form.
     *
     * @param chosen is told whenever the form says what is meant
     * @param undecided is run whenever it does not
     */
    ResidentsForm(List<ResidentsTable> tables, Texts texts, Consumer<ResidentsChoice> chosen, Runnable undecided) {
        this.chosen = chosen;
        this.undecided = undecided;
        this.asOf = new DayField(texts.get("master.residents.asOf"), texts);
        addClassName("kurogo-form-row");
        sheet.setLabel(texts.get("master.residents.sheet"));
        sheet.setItems(tables);
        sheet.setItemLabelGenerator(
                table -> texts.get("master.residents.sheetOf", table.sheet(), table.municipalities()));
        residents.setLabel(texts.get("master.residents.column"));
        aged.setLabel(texts.get("master.residents.aged"));
        aged.setEmptySelectionAllowed(true);
        aged.setEmptySelectionCaption(texts.get("master.residents.noAged"));
        residents.setItemLabelGenerator(column -> label(column, texts));
        aged.setItemLabelGenerator(column -> column == null ? "" : label(column, texts));
        sheet.addValueChangeListener(change -> open(change.getValue()));
        residents.addValueChangeListener(change -> {
            Optional.ofNullable(change.getValue()).flatMap(ResidentsColumn::day).ifPresent(asOf::setValue);
            tell();
        });
        aged.addValueChangeListener(change -> tell());
        asOf.addValueChangeListener(change -> tell());
        add(sheet, residents, aged, asOf);
        if (tables.size() == 1) {
            sheet.setReadOnly(true);
        }
    }

    /** Begins with the sheet that lists most municipalities. */
    void propose() {
        sheet.setValue(sheet.getListDataView().getItem(0));
    }

    private void open(ResidentsTable table) {
        residents.setItems(table.columns());
        aged.setItems(table.columns());
        table.day().ifPresent(asOf::setValue);
        table.aged().ifPresent(aged::setValue);
        table.proposed().ifPresent(residents::setValue);
        tell();
    }

    private void tell() {
        if (residents.isEmpty() || asOf.isEmpty()) {
            undecided.run();
            return;
        }
        chosen.accept(new ResidentsChoice(
                sheet.getValue().sheet(), residents.getValue(), aged.getOptionalValue(), asOf.getValue()));
    }

    private static String label(ResidentsColumn column, Texts texts) {
        return texts.get("master.residents.columnOf", column.letters(), column.heading(), column.sample());
    }
}
