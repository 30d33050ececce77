package kurogo.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Programme;
import kurogo.review.FlagFilter;
import kurogo.review.FlagFilter.Responsible;
import kurogo.review.FlagGrouping;
import kurogo.review.FlagOrder;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.chart.Level;

/** The choices of the inbox, all of them in the address. */
final class InboxFilters {

    /** The group that is looked at, in the address. */
    static final String GROUP = "of";

    private static final List<Integer> AGES = List.of(7, 14, 30, 90);
    private static final String ALL = "all";

    private final Texts texts;
    private final FilterBar bar;
    private final Filter<ReportingRound> round;
    private final Filter<Optional<RuleCode>> rule;
    private final Filter<Optional<Severity>> severity;
    private final Filter<StateChoice> state;
    private final Filter<Optional<Programme>> programme;
    private final Filter<Optional<PopulationBand>> band;
    private final Filter<Responsible> responsible;
    private final Filter<Optional<Integer>> age;
    private final Filter<FlagGrouping> grouping;
    private final Filter<FlagOrder> order;
    private String group = "";

    InboxFilters(
            List<ReportingRound> rounds,
            List<PopulationBand> bands,
            List<Colleague> staff,
            CurrentUser currentUser,
            Texts texts) {
        this.texts = texts;
        this.bar = new FilterBar(texts.get("flags.filters"));
        round = bar.selectRound(texts.get("flags.round"), rounds, ReportingRound::period, texts);
        rule = optional("rule", "flags.rule", RuleCode.values(), this::word);
        severity = optional(
                "severity",
                "flags.severity",
                Severity.values(),
                each -> Level.of(each).word(texts));
        state = bar.select(
                "state", texts.get("flags.state"), List.of(StateChoice.values()), InboxFilters::id, this::word);
        programme = optional(
                "programme",
                "flags.programme",
                Programme.REVIEWED.toArray(Programme[]::new),
                each -> texts.get("report.Programme.short." + each.name()));
        band = bar.select("band", texts.get("inbox.band"), orAll(bands), InboxFilters::bandId, this::bandName);
        Responsibility people = new Responsibility(staff, currentUser.get().id(), texts);
        responsible = bar.select("who", texts.get("inbox.responsible"), people.choices(), people::id, people::name);
        age = bar.select(
                "days",
                texts.get("inbox.age"),
                orAll(AGES),
                days -> days.map(String::valueOf).orElse(ALL),
                days -> days.map(each -> texts.get("inbox.age.days", each)).orElse(texts.get("flags.all")));
        grouping = bar.select(
                "group", texts.get("inbox.group"), List.of(FlagGrouping.values()), InboxFilters::id, this::word);
        order = bar.select(
                "order", texts.get("inbox.order"), List.of(FlagOrder.values()), InboxFilters::id, this::word);
    }

    FilterBar bar() {
        return bar;
    }

    void read(QueryParameters address) {
        bar.read(address);
        group = address.getSingleParameter(GROUP).orElse("");
    }

    /** The choices but for the round, as part of an address. */
    String withoutRound() {
        return bar.toAddress().excluding("round").getQueryString();
    }

    ReportingRound round() {
        return round.value();
    }

    FlagGrouping grouping() {
        return grouping.value();
    }

    FlagOrder order() {
        return order.value();
    }

    /** The group that is looked at; empty for all of them. */
    String group() {
        return narrowed().equals(filter()) ? "" : group;
    }

    /** What the filters let through in all groups. */
    FlagFilter filter() {
        return new FlagFilter(
                round.value().id(),
                rule.value(),
                severity.value(),
                state.value().states(),
                programme.value(),
                band.value(),
                Optional.empty(),
                responsible.value(),
                age.value());
    }

    /** What they let through in the group that is looked at. */
    FlagFilter narrowed() {
        return switch (grouping.value()) {
            case NONE -> filter();
            case MUNICIPALITY ->
                MunicipalityCode.parse(group).map(filter()::withMunicipality).orElse(filter());
            case RULE ->
                Arrays.stream(RuleCode.values())
                        .filter(each -> each.name().equals(group))
                        .findFirst()
                        .map(filter()::withRule)
                        .orElse(filter());
        };
    }

    /** The choices as lines, for the notes of a file. */
    List<String> words() {
        return Stream.of(
                        line("flags.rule", rule.value().map(this::word)),
                        line(
                                "flags.severity",
                                severity.value().map(each -> Level.of(each).word(texts))),
                        line("flags.state", Optional.of(word(state.value()))),
                        line(
                                "flags.programme",
                                programme.value().map(each -> texts.get("report.Programme." + each.name()))),
                        line("inbox.band", band.value().map(each -> bandName(Optional.of(each)))),
                        line("inbox.age", age.value().map(days -> texts.get("inbox.age.days", days))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> line(String label, Optional<String> words) {
        return words.map(each -> texts.get("inbox.line", texts.get(label), each));
    }

    private <E extends Enum<E>> Filter<Optional<E>> optional(
            String parameter, String label, E[] constants, Function<E, String> words) {
        return bar.select(
                parameter,
                texts.get(label),
                orAll(Arrays.asList(constants)),
                choice -> choice.map(Enum::name).orElse(ALL),
                choice -> choice.map(words).orElse(texts.get("flags.all")));
    }

    private String word(RuleCode code) {
        return texts.get("review.RuleCode." + code.name());
    }

    private String word(Enum<?> choice) {
        return texts.of("inbox", choice);
    }

    private String bandName(Optional<PopulationBand> choice) {
        return choice.map(each -> each.isOpen()
                        ? texts.get("inbox.band.open", each.from())
                        : texts.get("inbox.band.range", each.from(), each.below() - 1))
                .orElse(texts.get("flags.all"));
    }

    private static String bandId(Optional<PopulationBand> choice) {
        return choice.map(each -> String.valueOf(each.from())).orElse(ALL);
    }

    private static <T> List<Optional<T>> orAll(List<T> choices) {
        return Stream.concat(Stream.of(Optional.<T>empty()), choices.stream().map(Optional::of))
                .toList();
    }

    private static String id(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
