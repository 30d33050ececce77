package kurogo.followup.ui;

import java.util.List;
import java.util.Locale;
import kurogo.followup.Scope;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;

/** 自分・所属・全体: whose records a screen shows, in the address. */
final class ScopeFilter {

    private ScopeFilter() {}

    static Filter<Scope> in(FilterBar filters, FollowUpWords words) {
        return filters.select(
                "scope",
                words.get("scope"),
                List.of(Scope.MINE, Scope.SECTION, Scope.ALL),
                scope -> scope.name().toLowerCase(Locale.ROOT),
                words::of);
    }
}
