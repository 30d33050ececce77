package kurogo.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.followup.ActionLine;
import kurogo.followup.AgreedAction;
import kurogo.overview.Announcement;
import kurogo.overview.News;
import kurogo.overview.Overview;
import kurogo.report.ReportStanding;
import kurogo.review.FlagMark;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** What a person wants to know first: what came since they looked last, and what they promised for this week. */
final class TodayPanels extends Div {

    private static final int NAMES = 8;

    private final transient Overview overview;
    private final transient LocalDate today;
    private final transient Texts texts;
    private final transient PeriodNames names;
    private final String round;

    /**
     * The panels.
     *
     * @param overview the round looked at
     * @param lastVisit when the person looked before; nothing at the first visit
     * @param announced what was made by itself since
     * @param today the day on which they are looked at
     */
    TodayPanels(
            Overview overview,
            Optional<Instant> lastVisit,
            List<Announcement> announced,
            LocalDate today,
            Texts texts) {
        this.overview = overview;
        this.today = today;
        this.texts = texts;
        this.names = PeriodNames.in(texts);
        this.round = "round=" + overview.round().period().code();
        addClassName("kurogo-columns");
        add(
                new Panel(
                        texts.get("overview.news"),
                        lastVisit
                                .<Div>map(since -> news(overview.since(since), announced))
                                .orElseGet(() -> new Div(new Paragraph(texts.get("overview.news.first"))))),
                new Panel(texts.get("overview.week"), week()));
    }

    private Div news(News news, List<Announcement> announced) {
        LocalDate day = JapanTime.dayOf(news.since());
        Paragraph since = new Paragraph(texts.get("overview.news.since", names.of(day)));
        if (news.isEmpty() && announced.isEmpty()) {
            return new Div(since, new Paragraph(texts.get("overview.news.none")));
        }
        UnorderedList list = new UnorderedList();
        if (!news.reports().isEmpty()) {
            list.add(line(
                    "reception?" + round,
                    texts.get("overview.news.reports", news.reports().size()),
                    news.reports().stream().map(ReportStanding::name).toList()));
        }
        if (!news.raised().isEmpty()) {
            list.add(line(
                    "flags?" + round,
                    texts.get("overview.news.raised", news.raised().size()),
                    named(news.raised().stream().map(FlagMark::municipality).toList())));
        }
        if (!news.changed().isEmpty()) {
            list.add(line(
                    "flags?" + round,
                    texts.get("overview.news.changed", news.changed().size()),
                    named(news.changed().stream().map(FlagMark::municipality).toList())));
        }
        announced.forEach(each -> list.add(new ListItem(opening(each.address(), each.words()))));
        return new Div(since, list);
    }

    private static Anchor opening(String address, String words) {
        Anchor open = new Anchor(address, words);
        open.getElement().setAttribute("router-link", true);
        return open;
    }

    private ListItem line(String address, String words, List<String> municipalities) {
        String shown = municipalities.stream().limit(NAMES).collect(Collectors.joining("、"));
        String more =
                municipalities.size() > NAMES ? texts.get("overview.news.more", municipalities.size() - NAMES) : "";
        return new ListItem(opening(address, words), new Span("　" + shown + more));
    }

    private List<String> named(List<MunicipalityCode> codes) {
        return overview.completeness().standings().stream()
                .filter(standing -> codes.contains(standing.municipality()))
                .map(ReportStanding::name)
                .toList();
    }

    private Div week() {
        if (overview.week().isEmpty()) {
            return new Div(new Paragraph(texts.get("overview.week.none")));
        }
        UnorderedList list = new UnorderedList();
        overview.week().forEach(line -> list.add(promise(line)));
        return new Div(list);
    }

    private ListItem promise(ActionLine line) {
        AgreedAction action = line.action();
        MunicipalityCode code = action.agreed().municipality();
        String municipality = named(List.of(code)).stream().findFirst().orElse(code.digits());
        String words = texts.get(
                "overview.week.action",
                names.of(action.agreed().dueOn()),
                municipality,
                action.agreed().what());
        ListItem promise = new ListItem(line.address()
                .<Component>map(address -> new Anchor(address, words))
                .orElseGet(() -> new Span(words)));
        if (action.isOverdue(today)) {
            promise.add(new Span("　"), new StatusBadge(StatusBadge.Kind.MISSING, texts.get("followup.overdue")));
        }
        return promise;
    }
}
