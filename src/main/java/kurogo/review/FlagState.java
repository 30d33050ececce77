package kurogo.review;

import java.util.EnumSet;
import java.util.Set;

/** Where a flag stands in its life: 新規, 確認中, 説明を受理, 対応中, 解消. A flag is never deleted. */
public enum FlagState {
    NEW,
    CHECKING,
    EXPLAINED,
    ACTING,
    RESOLVED;

    /** The states a person may move it to. Only an evaluation brings a resolved flag back. */
    public Set<FlagState> decisions() {
        return switch (this) {
            case NEW -> EnumSet.of(CHECKING, EXPLAINED, ACTING);
            case CHECKING -> EnumSet.of(EXPLAINED, ACTING, RESOLVED);
            case EXPLAINED -> EnumSet.of(CHECKING);
            case ACTING -> EnumSet.of(CHECKING, EXPLAINED, RESOLVED);
            case RESOLVED -> EnumSet.noneOf(FlagState.class);
        };
    }

    /** Whether somebody still has something to do about it. */
    public boolean isOpen() {
        return this == NEW || this == CHECKING || this == ACTING;
    }

    /** Whether moving here needs a reason: whoever reads it next year wants to know why. */
    public boolean needsReason() {
        return this == EXPLAINED || this == ACTING || this == RESOLVED;
    }
}
