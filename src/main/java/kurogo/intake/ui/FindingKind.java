package kurogo.intake.ui;

import kurogo.text.Texts;
import kurogo.uikit.StatusBadge;

/** What became of a cell, from what needs a person most to what needs none. */
enum FindingKind {
    /** Not understood; the file cannot be accepted. */
    PROBLEM(StatusBadge.Kind.MISSING),
    /** Understood, but a person should know. */
    NOTICE(StatusBadge.Kind.RETURNED),
    /** Read as a person said. */
    AMENDED(StatusBadge.Kind.IN_PROGRESS),
    /** Understood from another spelling. */
    CORRECTED(StatusBadge.Kind.IN_PROGRESS),
    /** Says just what was understood. */
    CERTAIN(StatusBadge.Kind.DONE);

    private final StatusBadge.Kind badge;

    FindingKind(StatusBadge.Kind badge) {
        this.badge = badge;
    }

    String word(Texts texts) {
        return texts.get("preview.FindingKind." + name());
    }

    StatusBadge badge(Texts texts) {
        return new StatusBadge(badge, word(texts));
    }
}
