package kurogo.master.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.BandService;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** The populations at which bands begin, a field each; the first band begins at nobody and has none. */
final class BandFields extends Div {

    private final List<IntegerField> starts = new ArrayList<>();
    private final Div rows = new Div();
    private final Button add;
    private final transient Texts texts;
    private final transient Runnable edited;

    BandFields(PopulationBands bands, Texts texts, Runnable edited) {
        this.texts = texts;
        this.edited = edited;
        add = new Button(texts.get("master.bands.add"), click -> {
            row(Optional.empty()).focus();
            renamed();
            edited.run();
        });
        addClassName("kurogo-stack");
        rows.addClassName("kurogo-filters");
        add(rows, new Div(add));
        show(bands);
    }

    /** Fills the fields with other bands. */
    void show(PopulationBands bands) {
        starts.clear();
        rows.removeAll();
        bands.bands().stream()
                .skip(1)
                .map(PopulationBand::from)
                .map(Optional::of)
                .forEach(this::row);
        renamed();
    }

    /** The bands the fields name; nothing as long as one of them is empty, not above zero, or named twice. */
    Optional<PopulationBands> value() {
        List<Integer> named = starts.stream()
                .flatMap(field -> field.getOptionalValue().stream())
                .filter(start -> start > 0)
                .distinct()
                .sorted()
                .toList();
        return named.size() < starts.size()
                ? Optional.empty()
                : Optional.of(PopulationBands.startingAt(
                        Stream.concat(Stream.of(0), named.stream()).toList()));
    }

    private IntegerField row(Optional<Integer> start) {
        IntegerField field = new IntegerField();
        field.setMin(1);
        field.setStepButtonsVisible(false);
        start.ifPresent(field::setValue);
        Button remove = new Button(Symbol.CLOSE.icon());
        Div row = new Div(field, remove);
        row.addClassName("kurogo-filters");
        field.addValueChangeListener(change -> edited.run());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> {
            starts.remove(field);
            rows.remove(row);
            renamed();
            edited.run();
        });
        starts.add(field);
        rows.add(row);
        return field;
    }

    /** Every field is called by its place, and there is room for so many. */
    private void renamed() {
        IntStream.range(0, starts.size()).forEach(i -> {
            IntegerField field = starts.get(i);
            field.setLabel(texts.get("master.bands.start", i + 2));
            field.getParent()
                    .flatMap(row ->
                            row.getChildren().filter(Button.class::isInstance).findFirst())
                    .map(Button.class::cast)
                    .ifPresent(remove -> remove.setAriaLabel(texts.get("master.bands.remove", i + 2)));
        });
        add.setEnabled(starts.size() < BandService.MOST_BANDS - 1);
    }
}
