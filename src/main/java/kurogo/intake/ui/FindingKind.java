package kurogo.intake.ui;

import com.vaadin.flow.component.html.Span;
import kurogo.intake.FoundKind;
import kurogo.text.Texts;
import kurogo.uikit.Symbol;

/** What became of a cell, from what needs a person most to what needs none. */
enum FindingKind {
    /** Not understood; the file cannot be accepted. */
    PROBLEM(Symbol.ALERT, "alert"),
    /** Understood, but a person should know. */
    NOTICE(Symbol.CAUTION, "caution"),
    /** Read as a person said. */
    AMENDED(Symbol.PERSON, "note"),
    /** Understood from another spelling. */
    CORRECTED(Symbol.IN_PROGRESS, "note"),
    /** Says just what was understood. */
    CERTAIN(Symbol.DONE, "good");

    private final Symbol symbol;
    private final String tone;

    FindingKind(Symbol symbol, String tone) {
        this.symbol = symbol;
        this.tone = tone;
    }

    /** The same, of what is listed of all files. */
    static FindingKind of(FoundKind found) {
        return switch (found) {
            case PROBLEM -> PROBLEM;
            case NOTICE -> NOTICE;
            case AMENDED -> AMENDED;
            case CORRECTED -> CORRECTED;
        };
    }

    String word(Texts texts) {
        return texts.get("preview.FindingKind." + name());
    }

    /** Icon, word and colour together. */
    Span badge(Texts texts) {
        Span badge = new Span(symbol.icon(), new Span(word(texts)));
        badge.addClassNames("kurogo-badge", "kurogo-badge-" + tone);
        return badge;
    }
}
