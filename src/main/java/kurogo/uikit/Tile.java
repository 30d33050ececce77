package kurogo.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kurogo.text.Texts;
import kurogo.uikit.chart.Level;

/**
 * One number of the overview: label, big figure with unit, change, and the list behind it. Begins as a grey shape that says it is
 * loading and takes the room it will need, so that nothing jumps.
 */
public final class Tile extends Div {

    /** Which way a number went. Whether that is good is not the tile's to say. */
    public enum Trend {
        UP(Symbol.UP),
        DOWN(Symbol.DOWN),
        SAME(Symbol.SAME);

        private final Symbol symbol;

        Trend(Symbol symbol) {
            this.symbol = symbol;
        }

        /** The way of a difference. */
        public static Trend of(double difference) {
            return difference == 0 ? SAME : difference > 0 ? UP : DOWN;
        }
    }

    private final Anchor label = new Anchor();
    private final Div figure = new Div();
    private final Div foot = new Div();
    private final Texts texts;

    /** A tile that is still loading. */
    public Tile(String label, Texts texts) {
        this.texts = texts;
        this.label.setText(label);
        addClassName("kurogo-tile");
        this.label.addClassName("kurogo-tile-label");
        figure.addClassName("kurogo-tile-figure");
        foot.addClassName("kurogo-tile-foot");
        add(this.label, figure, foot);
        loading();
    }

    /** Shows that the number is on its way. */
    public Tile loading() {
        clear();
        addClassName("kurogo-tile-loading");
        getElement().setAttribute("aria-busy", "true");
        figure.add(hiddenWords(texts.get("uikit.loading")));
        return this;
    }

    /**
     * Shows the number.
     *
     * @param amount without unit: 20
     * @param unit as it follows the number: 市町村, ／24市町村, %; may be empty
     */
    public Tile figure(String amount, String unit) {
        clear();
        Span number = new Span(amount);
        number.addClassName("kurogo-tile-amount");
        Span of = new Span(unit);
        of.addClassName("kurogo-tile-unit");
        figure.add(number, of);
        return this;
    }

    /** Says in words that there is no number, and why. */
    public Tile noData(String why) {
        clear();
        addClassName("kurogo-tile-nodata");
        figure.add(new Span(texts.get("uikit.tile.noData")));
        foot.add(new Span(why));
        return this;
    }

    /**
     * Adds the change against an earlier time.
     *
     * @param words as they are seen: 前年度比 +3
     * @param heard as whoever hears the screen is told, years and numbers in full
     */
    public Tile change(String words, String heard, Trend trend) {
        Span seen = new Span(trend.symbol.icon(), new Span(words));
        seen.addClassName("kurogo-tile-change");
        seen.getElement().setAttribute("aria-hidden", "true");
        foot.add(seen, hiddenWords(heard));
        return this;
    }

    /** Adds something small under the number: a remark, a badge, a spark line. */
    public Tile remark(Component remark) {
        foot.add(remark);
        return this;
    }

    public Tile remark(String words) {
        return remark(new Span(words));
    }

    /** Marks the tile by how strongly its number calls for attention. */
    public Tile level(Level level) {
        getElement().setAttribute("data-level", level.colour().cssName());
        return this;
    }

    /** Opens the list behind the number; the whole tile can be clicked. */
    public Tile opens(String location) {
        label.setHref(location);
        label.getElement().setAttribute("router-link", true);
        addClassName("kurogo-tile-link");
        return this;
    }

    private void clear() {
        removeClassNames("kurogo-tile-loading", "kurogo-tile-nodata");
        getElement().removeAttribute("aria-busy");
        figure.removeAll();
        foot.removeAll();
    }

    private static Span hiddenWords(String words) {
        Span span = new Span(words);
        span.addClassName("kurogo-visually-hidden");
        return span;
    }
}
