package kurogo.uikit;

import com.vaadin.flow.component.html.Span;

/** Where something stands: icon, word and colour together. The word is the caller's: 受理, 未提出, 差戻し, 新規, 解消. */
public final class StatusBadge extends Span {

    /** The kinds of standing, each with its sign and colour. */
    public enum Kind {
        /** Finished well: 受理, 解消, 完了. */
        DONE(Symbol.DONE, "good"),
        /** Moving: 確認中, 対応中. */
        IN_PROGRESS(Symbol.IN_PROGRESS, "note"),
        /** Waiting for someone: 新規, 予定. */
        WAITING(Symbol.WAITING, "plain"),
        /** Overdue or absent: 未提出, 期限超過. */
        MISSING(Symbol.MISSING, "alert"),
        /** Given back: 差戻し. */
        RETURNED(Symbol.RETURNED, "caution");

        private final Symbol symbol;
        private final String tone;

        Kind(Symbol symbol, String tone) {
            this.symbol = symbol;
            this.tone = tone;
        }
    }

    public StatusBadge(Kind kind, String word) {
        addClassNames("kurogo-badge", "kurogo-badge-" + kind.tone);
        add(kind.symbol.icon(), new Span(word));
    }
}
