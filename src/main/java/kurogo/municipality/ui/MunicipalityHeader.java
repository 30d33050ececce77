package kurogo.municipality.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.BandNames;
import kurogo.area.Population;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.municipality.MunicipalityPage;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** Who a municipality is: code, band, residents and how they change, status by year, whom to ask. */
final class MunicipalityHeader extends Div {

    private final transient MunicipalityPage page;
    private final transient Texts texts;

    MunicipalityHeader(MunicipalityPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
        DescriptionList facts = new DescriptionList();
        facts.addClassName("kurogo-facts");
        fact(facts, "municipality.code", page.municipality().code().digits());
        if (!page.municipality().county().isEmpty()) {
            fact(facts, "municipality.county", page.municipality().county());
        }
        fact(facts, "municipality.residents", residents());
        page.peers()
                .ifPresent(peers -> fact(
                        facts,
                        "municipality.band",
                        texts.get("municipality.bandOf", BandNames.of(peers.band(), texts), peers.number())));
        facts.add(
                new DescriptionList.Term(texts.get("municipality.statuses")),
                new DescriptionList.Description(statuses()));
        if (!page.contact().equals(ContactAnswers.BLANK)) {
            fact(facts, "municipality.contact", contact());
        }
        add(new Panel(texts.get("municipality.facts"), facts));
    }

    private void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(texts.get(term)), new DescriptionList.Description(words));
    }

    /** Residents of the newest day, and the change since the oldest one known. */
    private String residents() {
        Figures figures = Figures.in(texts);
        List<Population> known = page.populations();
        if (known.isEmpty()) {
            return "－";
        }
        Population newest = known.getLast();
        String now = texts.get(
                "municipality.residentsOn",
                figures.of(FigureFormat.PERSONS, newest.residents()),
                PeriodNames.in(texts).of(newest.asOf()));
        Population oldest = known.getFirst();
        return known.size() == 1
                ? now
                : now
                        + texts.get(
                                "municipality.residentsSince",
                                PeriodNames.in(texts).of(oldest.asOf()),
                                figures.change(FigureFormat.PERSONS, newest.residents() - oldest.residents()));
    }

    private Div statuses() {
        Div years = new Div();
        years.addClassName("kurogo-badges");
        page.statuses()
                .forEach((year, status) -> years.add(new StatusBadge(
                        kind(status), ReportingPeriod.annual(year).code() + " " + texts.of("report", status))));
        if (page.statuses().isEmpty()) {
            years.add(new Span("－"));
        }
        return years;
    }

    private static StatusBadge.Kind kind(ImplementationStatus status) {
        return switch (status) {
            case IMPLEMENTING -> StatusBadge.Kind.DONE;
            case PREPARING -> StatusBadge.Kind.IN_PROGRESS;
            case NOT_IMPLEMENTING -> StatusBadge.Kind.WAITING;
        };
    }

    private String contact() {
        ContactAnswers contact = page.contact();
        return Stream.of(contact.section(), contact.name(), contact.phone(), contact.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("　"));
    }
}
