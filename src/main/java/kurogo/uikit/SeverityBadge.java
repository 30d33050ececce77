package kurogo.uikit;

import com.vaadin.flow.component.html.Span;
import kurogo.text.Texts;
import kurogo.uikit.chart.Level;

/** How strongly a flag calls: icon, word and colour together. */
public final class SeverityBadge extends Span {

    /** The badge with its word in the language of the texts. */
    public SeverityBadge(Level level, Texts texts) {
        addClassNames("kurogo-badge", "kurogo-badge-" + level.colour().cssName());
        add(symbol(level).icon(), new Span(level.word(texts)));
    }

    private static Symbol symbol(Level level) {
        return switch (level) {
            case ALERT -> Symbol.ALERT;
            case CAUTION, MARKED -> Symbol.CAUTION;
            case NOTE -> Symbol.NOTE;
            case PLAIN, OTHER -> Symbol.DONE;
        };
    }
}
