package kurogo.master.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kurogo.area.BandChange;
import kurogo.area.BandService;
import kurogo.area.BandSetting;
import kurogo.area.master.PopulationBands;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/** The population bands by which peers are drawn: where they begin, what a change would do, and how they were before. */
final class BandsPanel extends Div {

    private final transient BandService bands;
    private final transient Texts texts;
    private final transient Runnable changed;
    private final transient PopulationBands now;
    private final int seen;
    private final BandFields fields;
    private final Button keep;
    private final Div preview = new Div();

    /**
     * The panel.
     *
     * @param now the bands that hold
     * @param changed is run when others were set
     */
    BandsPanel(BandService bands, PopulationBands now, Texts texts, Runnable changed) {
        this.bands = bands;
        this.texts = texts;
        this.changed = changed;
        this.now = now;
        List<BandSetting> history = bands.history();
        this.seen = history.stream().map(BandSetting::number).findFirst().orElse(0);
        this.fields = new BandFields(now, texts, this::look);
        this.keep = new Button(
                texts.get("master.bands.keep"), click -> fields.value().ifPresent(this::keep));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("kurogo-stack");
        preview.addClassName("kurogo-stack");
        Div buttons = new Div(
                keep,
                new Button(texts.get("master.bands.asNow"), click -> fill(now)),
                new Button(texts.get("master.bands.standard"), click -> fill(PopulationBands.STANDARD)));
        buttons.addClassName("kurogo-screen-actions");
        add(
                new Panel(
                        texts.get("master.bands.title"),
                        new Paragraph(texts.get("master.bands.hint")),
                        stacked(fields, preview, buttons)),
                new Panel(
                        texts.get("master.bands.history"),
                        history.isEmpty()
                                ? new Paragraph(texts.get("master.bands.history.none"))
                                : BandGrids.history(history, texts, this::fill)));
        look();
    }

    private static Div stacked(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("kurogo-stack");
        return stack;
    }

    private void fill(PopulationBands other) {
        fields.show(other);
        look();
    }

    /** Shows what the fields would do. */
    private void look() {
        Optional<PopulationBands> proposed = fields.value();
        keep.setEnabled(proposed.filter(bands -> !bands.equals(now)).isPresent());
        preview.removeAll();
        proposed.ifPresentOrElse(this::preview, () -> preview.add(new Paragraph(texts.get("master.bands.incomplete"))));
    }

    private void preview(PopulationBands proposed) {
        BandChange change = bands.preview(proposed);
        Paragraph sentence = new Paragraph(
                proposed.equals(now)
                        ? texts.get("master.bands.same")
                        : texts.get("master.bands.moves", change.moves().size(), change.of()));
        sentence.getElement().setAttribute("role", "status");
        preview.add(sentence);
        if (change.unknown() > 0) {
            preview.add(new Paragraph(texts.get("master.bands.unknown", change.unknown())));
        }
        preview.add(BandGrids.sizes(change.sizes(), texts));
        if (!change.moves().isEmpty()) {
            preview.add(BandGrids.moves(change.moves(), texts));
        }
    }

    private void keep(PopulationBands chosen) {
        if (bands.set(seen, chosen)) {
            Notices.in(texts).undoable(texts.get("master.bands.kept"), this::takeBack);
        } else {
            sayOutdated();
        }
        changed.run();
    }

    private void takeBack() {
        if (!bands.set(seen + 1, now)) {
            sayOutdated();
        }
        changed.run();
    }

    private void sayOutdated() {
        Notices.in(texts).error(texts.get("master.outdated"));
    }
}
