package kurogo.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.calendar.PeriodNames;
import kurogo.review.FlagEvidence;
import kurogo.review.FlagEvidenceService;
import kurogo.review.FlagService;
import kurogo.review.Pursuits;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.PeerGroup;
import kurogo.uikit.Chart;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.Symbol;
import kurogo.uikit.chart.ChartBlueprint;
import kurogo.uikit.chart.Level;
import org.springframework.beans.factory.ObjectProvider;

/** The evidence of one flag: what was seen, compared with whom, how surprising, what to ask, what was decided. One page on paper. */
@Route("flags")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class FlagView extends Screen implements HasUrlParameter<Long> {

    private static final String CONVERSATION = "followup/new";

    private final transient FlagEvidenceService evidences;
    private final transient Optional<Pursuits> pursuits;
    private final transient Decisions decisions;
    private final transient FlagWords words;
    private final boolean mayDecide;
    private final Div content = new Div();
    private long flagId;

    FlagView(
            FlagEvidenceService evidences,
            FlagService flags,
            ObjectProvider<Pursuits> pursuits,
            AreaService area,
            ColleagueService colleagues,
            CurrentUser currentUser,
            Clock clock) {
        this.evidences = evidences;
        this.pursuits = pursuits.stream().findFirst();
        List<Colleague> people = colleagues.responsible();
        words = new FlagWords(texts(), area.names(texts().language()), colleagues.names(), clock);
        decisions = new Decisions(flags, people, currentUser.get().id(), words, this::showAnew);
        Role role = currentUser.get().role();
        mayDecide = role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        addClassName("kurogo-evidence");
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, Long flagId) {
        this.flagId = flagId;
        showAnew();
    }

    private void showAnew() {
        show(evidences.of(flagId).orElseThrow(() -> new NotFoundException("No flag " + flagId)));
    }

    private void show(FlagEvidence evidence) {
        TrackedFlag flag = evidence.flag();
        title(words.title(flag));
        subtitle(subtitle(evidence));
        actions(
                new Anchor(
                        "flags?round=" + evidence.round().period().code() + "&flag=" + flag.id(),
                        texts().get("flags.back")),
                new Anchor(
                        "municipalities/" + flag.finding().municipality().digits(),
                        texts().get("flags.toMunicipality")),
                new Button(
                        texts().get("evidence.print"),
                        Symbol.PRINT.icon(),
                        click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()")));
        Div beside = new Div(asked(flag));
        pursuits.map(known -> PursuitPanel.of(known.of(flag, texts()), texts())).ifPresent(beside::add);
        beside.add(history(evidence));
        beside.addClassName("kurogo-stack");
        Div columns = new Div(seen(flag), beside);
        columns.addClassName("kurogo-evidence-columns");
        content.removeAll();
        content.add(head(flag), columns);
        Optional<PeerGroup> group = flag.finding().evidence().peers();
        PeerNames names = new PeerNames(group.map(PeerGroup::members).orElse(List.of()), words::municipality, texts());
        EvidenceCharts charts = new EvidenceCharts(evidence, names, texts());
        group.ifPresent(peers -> content.add(peers(flag, peers, names, charts)));
        List<ChartBlueprint> years = charts.years();
        if (!years.isEmpty()) {
            content.add(years(years));
        }
    }

    /** The round, and which rules and data the judgement rests on. */
    private String subtitle(FlagEvidence evidence) {
        PeriodNames periods = PeriodNames.in(texts());
        String round = periods.of(evidence.round().period());
        return evidence.ruleSet()
                .flatMap(rules -> evidence.run()
                        .map(run -> texts().get(
                                        "evidence.subtitle",
                                        round,
                                        periods.of(run.asOf()),
                                        rules.ruleSet().name(),
                                        rules.ruleSet().version())))
                .orElse(round);
    }

    private Div head(TrackedFlag flag) {
        Div head = new Div(
                new SeverityBadge(Level.of(flag.finding().severity()), texts()),
                StateBadges.of(flag.state(), texts()),
                new Paragraph(texts().get("evidence.responsible", words.assignee(flag))));
        head.addClassName("kurogo-badges");
        if (mayDecide) {
            Div buttons = new Div(decisions.buttons(() -> List.of(flag)).toArray(Component[]::new));
            buttons.addClassNames("kurogo-preview-buttons", "kurogo-only-screen");
            conversation(flag).ifPresent(buttons::add);
            head.add(buttons);
        }
        return head;
    }

    /** The way to a conversation about the flag, once there are conversations. */
    private Optional<Anchor> conversation(TrackedFlag flag) {
        return RouteConfiguration.forSessionScope().getRoute(CONVERSATION).map(view -> {
            Anchor link = new Anchor(CONVERSATION + "?flag=" + flag.id(), texts().get("evidence.converse"));
            link.addClassName("kurogo-button-link");
            return link;
        });
    }

    private Panel seen(TrackedFlag flag) {
        Evidence evidence = flag.finding().evidence();
        Div sentences = new Div();
        sentences.addClassName("kurogo-lead");
        evidence.explanation().forEach(sentence -> sentences.add(new Paragraph(sentence.in(texts()))));
        return new Panel(texts().get("flags.seen"), sentences, new FigureList(evidence, texts()), formula(flag));
    }

    private NativeDetails formula(TrackedFlag flag) {
        Div lines = new Div();
        lines.addClassName("kurogo-formula");
        FormulaText.of(flag.finding(), texts()).forEach(line -> lines.add(new Paragraph(line)));
        NativeDetails details = new NativeDetails(texts().get("evidence.formula"), lines);
        details.addClassName("kurogo-only-screen");
        return details;
    }

    private Panel asked(TrackedFlag flag) {
        UnorderedList questions = new UnorderedList();
        flag.finding().evidence().questions().forEach(question -> questions.add(new ListItem(question.in(texts()))));
        questions.addClassName("kurogo-questions");
        return new Panel(texts().get("flags.questions"), questions);
    }

    private Panel peers(TrackedFlag flag, PeerGroup peers, PeerNames names, EvidenceCharts charts) {
        Div columns = new Div();
        columns.addClassName("kurogo-evidence-columns");
        charts.peers().map(FlagView::chart).ifPresent(columns::add);
        columns.add(new PeerTable(peers, flag.finding().municipality(), names, texts()));
        return new Panel(
                texts().get("flags.peers"), new Paragraph(peers.description().in(texts())), columns);
    }

    private Panel years(List<ChartBlueprint> blueprints) {
        Div columns = new Div(blueprints.stream().map(FlagView::chart).toArray(Component[]::new));
        columns.addClassName("kurogo-evidence-columns");
        Panel panel = new Panel(texts().get("evidence.years"), columns);
        panel.addClassName("kurogo-evidence-years");
        return panel;
    }

    private static Chart chart(ChartBlueprint blueprint) {
        Chart chart = new Chart();
        chart.show(blueprint);
        return chart;
    }

    private Panel history(FlagEvidence evidence) {
        UnorderedList list = new UnorderedList();
        evidence.history().forEach(event -> list.add(new ListItem(EventWords.of(event, texts()))));
        return new Panel(texts().get("flags.history"), list);
    }
}
