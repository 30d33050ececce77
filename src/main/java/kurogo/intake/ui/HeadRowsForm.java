package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kurogo.intake.read.layout.FileLayout.SheetShown;
import kurogo.intake.read.layout.HeadChoice;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** Where a person chooses the rows that are the head of a table, beside the first rows of the sheet. */
final class HeadRowsForm extends Div {

    private static final int DEEPEST_HEAD = 3;

    private final transient Texts texts;
    private final transient Consumer<HeadChoice> choose;

    HeadRowsForm(List<SheetShown> sheets, HeadChoice now, Texts texts, Consumer<HeadChoice> choose) {
        this.texts = texts;
        this.choose = choose;
        SheetShown sheet = sheets.stream()
                .filter(shown -> shown.name().equals(now.sheet()))
                .findFirst()
                .orElseGet(sheets::getFirst);
        Div fields = new Div();
        fields.addClassName("kurogo-filters");
        if (sheets.size() > 1) {
            fields.add(sheet(sheets, now));
        }
        fields.add(first(sheet, now), last(sheet, now));
        add(new Panel(
                texts.get("mapping.rows"), new Paragraph(texts.get("mapping.rows.help")), fields, rows(sheet, now)));
    }

    private Select<String> sheet(List<SheetShown> sheets, HeadChoice now) {
        Select<String> field = new Select<>();
        field.setLabel(texts.get("mapping.rows.sheet"));
        field.setItems(sheets.stream().map(SheetShown::name).toList());
        field.setValue(now.sheet());
        field.addValueChangeListener(change -> choose.accept(new HeadChoice(change.getValue(), 0, 0)));
        return field;
    }

    private Select<Integer> first(SheetShown sheet, HeadChoice now) {
        Select<Integer> field = row("mapping.rows.first", 0, sheet.rows().size() - 1, now.first());
        field.addValueChangeListener(change -> choose.accept(new HeadChoice(
                now.sheet(),
                change.getValue(),
                Math.clamp(now.last(), change.getValue(), change.getValue() + DEEPEST_HEAD - 1))));
        return field;
    }

    private Select<Integer> last(SheetShown sheet, HeadChoice now) {
        int end = Math.min(sheet.rows().size() - 1, now.first() + DEEPEST_HEAD - 1);
        Select<Integer> field = row("mapping.rows.last", now.first(), end, Math.min(now.last(), end));
        field.addValueChangeListener(
                change -> choose.accept(new HeadChoice(now.sheet(), now.first(), change.getValue())));
        return field;
    }

    private Select<Integer> row(String label, int from, int to, int now) {
        Select<Integer> field = new Select<>();
        field.setLabel(texts.get(label));
        field.setItems(IntStream.rangeClosed(from, Math.max(from, to)).boxed().toList());
        field.setItemLabelGenerator(row -> texts.get("mapping.rows.row", row + 1));
        field.setValue(now);
        return field;
    }

    private Div rows(SheetShown sheet, HeadChoice now) {
        NativeTable table = new NativeTable();
        table.setCaptionText(texts.get("mapping.rows.caption"));
        for (int row = 0; row < sheet.rows().size(); row++) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell number = line.addHeaderCell();
            number.setText(Integer.toString(row + 1));
            number.getElement().setAttribute("scope", "row");
            sheet.rows().get(row).forEach(text -> line.addDataCell().setText(text));
            if (now.first() <= row && row <= now.last()) {
                line.addClassName("kurogo-head-row");
            }
        }
        Div room = new Div(table);
        room.addClassNames("kurogo-mapping-table", "kurogo-sheet-rows");
        room.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        room.getElement().setAttribute("aria-label", texts.get("mapping.rows.caption"));
        return room;
    }
}
