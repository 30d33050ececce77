package kurogo.followup.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;

/** One municipality or all, in the address. */
final class MunicipalityFilter {

    private MunicipalityFilter() {}

    static Filter<Optional<MunicipalityCode>> in(FilterBar filters, FollowUpWords words) {
        List<Optional<MunicipalityCode>> choices = Stream.concat(
                        Stream.of(Optional.<MunicipalityCode>empty()),
                        words.municipalities().stream().map(Optional::of))
                .toList();
        return filters.select(
                "municipality",
                words.get("municipality"),
                choices,
                choice -> choice.map(MunicipalityCode::digits).orElse("all"),
                choice -> choice.map(words::name).orElse(words.get("all")));
    }
}
