package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.training.DateFindingService;
import kurogo.training.rule.DateProposal;
import kurogo.training.rule.Hours;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Panel;
import kurogo.uikit.Symbol;

/** The best days that were found, each with what speaks against it; each leads to a session that is planned then. */
final class FoundDates extends Div {

    private final transient TrainingWords words;
    private final transient Map<String, List<String>> sought;

    /**
     * What was found.
     *
     * @param sought who is to teach, as the address carries it
     */
    FoundDates(DateFindingService.Found answer, Map<String, List<String>> sought, TrainingWords words) {
        this.words = words;
        this.sought = sought;
        addClassName("kurogo-stack");
        List<DateProposal> best = answer.answer().best();
        String ruledOut = words.list(answer.answer().ruledOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> words.get("find.out", words.of(entry.getKey()), entry.getValue()))
                .toList());
        if (best.isEmpty()) {
            add(new EmptyState(Symbol.CALENDAR, words.get("find.none"), words.get("find.none.reason", ruledOut)));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("kurogo-plan");
        best.forEach(one -> list.add(line(one, answer)));
        add(new Panel(
                words.get("find.best", best.size(), answer.answer().possible()),
                new Paragraph(words.get("find.order")),
                list,
                new Paragraph(words.get("find.ruledOut", ruledOut.isEmpty() ? words.get("find.nothing") : ruledOut))));
    }

    private ListItem line(DateProposal one, DateFindingService.Found answer) {
        Div facts = new Div(when(one));
        facts.add(
                new Span(one.room()),
                new Span(words.get(
                        "find.free", one.free(), one.free() + one.hindered().size())));
        facts.addClassName("kurogo-card-facts");
        ListItem line = new ListItem(facts);
        if (!one.hindered().isEmpty()) {
            Div against = new Div();
            against.addClassName("kurogo-plan-reasons");
            one.hindered().forEach(each -> against.add(new Span(against(each, answer))));
            line.add(against);
        }
        return line;
    }

    /** The days, and the hours at which it can begin; each leads to a session that is planned then. */
    private Component[] when(DateProposal one) {
        String days = words.list(one.days().stream().map(words::day).toList());
        if (one.hours().contains(Hours.ALL_DAY)) {
            Anchor plan = new Anchor(plan(one, Map.of()), days);
            plan.addClassName("kurogo-strong");
            return new Component[] {plan};
        }
        Span day = new Span(days);
        day.addClassName("kurogo-strong");
        Stream<Component> hours = one.hours().stream()
                .map(each -> new Anchor(
                        plan(
                                one,
                                Map.of(
                                        AddressHours.BEGINS, List.of(each.from().toString()),
                                        AddressHours.ENDS, List.of(each.to().toString()))),
                        words.hours(each)));
        return Stream.concat(Stream.of(day), hours).toArray(Component[]::new);
    }

    /** All that was found goes on to the session that is planned. */
    private String plan(DateProposal one, Map<String, List<String>> hours) {
        Map<String, List<String>> query = new HashMap<>(sought);
        query.putAll(hours);
        query.put("day", one.days().stream().map(LocalDate::toString).toList());
        query.put("room", List.of(one.room()));
        return "training/plan?" + new QueryParameters(query).getQueryString();
    }

    private String against(DateProposal.Hindrance each, DateFindingService.Found answer) {
        String why = Optional.ofNullable(answer.periods().get(each.period()))
                .map(period -> period.note().isBlank() ? words.of(period.kind()) : period.note())
                .orElse("");
        return words.get(
                each.onTheWay() ? "find.onTheWay" : "find.hindered",
                words.name(new MunicipalityCode(each.municipality())),
                why);
    }
}
