package kurogo.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.report.RoundService;
import kurogo.review.FlagNotChanged;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.Phrase;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.chart.Level;

/** The evidence of one flag: what was seen, compared with whom, how surprising, what to ask, what was decided. */
@Route("flags")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class FlagView extends Screen implements HasUrlParameter<Long> {

    private final transient FlagService flags;
    private final transient RoundService rounds;
    private final transient Map<MunicipalityCode, String> names;
    private final boolean mayDecide;
    private final Div content = new Div();

    FlagView(FlagService flags, RoundService rounds, AreaService area, CurrentUser currentUser) {
        this.flags = flags;
        this.rounds = rounds;
        this.names =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        Role role = currentUser.get().role();
        this.mayDecide = role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, Long flagId) {
        show(flags.find(flagId).orElseThrow(() -> new NotFoundException("No flag " + flagId)));
    }

    private void show(TrackedFlag flag) {
        MunicipalityCode code = flag.finding().municipality();
        title(texts().get(
                        "flags.one",
                        names.getOrDefault(code, code.digits()),
                        texts().get("review.RuleCode." + flag.finding().rule().name())));
        String round = PeriodNames.in(texts()).of(rounds.get(flag.roundId()).period());
        subtitle(flag.finding()
                .programme()
                .map(programme -> round + "　" + texts().get("report.Programme." + programme.name()))
                .orElse(round));
        actions(
                new Anchor("flags?round=" + rounds.get(flag.roundId()).period().code(), texts().get("flags.back")),
                new Anchor("municipalities/" + code.digits(), texts().get("flags.toMunicipality")));
        content.removeAll();
        content.add(head(flag), seen(flag));
        flag.finding()
                .evidence()
                .peers()
                .ifPresent(peers -> content.add(new Panel(
                        texts().get("flags.peers"),
                        new Paragraph(peers.description().in(texts())),
                        new PeerGrid(peers, code, names, texts()))));
        content.add(history(flag));
    }

    private Div head(TrackedFlag flag) {
        Div head = new Div(
                new SeverityBadge(Level.of(flag.finding().severity()), texts()), StateBadges.of(flag.state(), texts()));
        head.addClassName("kurogo-badges");
        if (mayDecide) {
            flag.state().decisions().forEach(to -> head.add(decision(flag, to)));
        }
        return head;
    }

    private Button decision(TrackedFlag flag, FlagState to) {
        return new Button(texts().get("flags.decide." + to.name()), click -> {
            if (to.needsReason()) {
                new ReasonDialog(texts(), to, reason -> decide(flag, to, reason)).open();
            } else {
                decide(flag, to, "");
            }
        });
    }

    private void decide(TrackedFlag flag, FlagState to, String reason) {
        Notices notices = Notices.in(texts());
        try {
            flags.decide(flag, to, reason);
            notices.success(texts().get("flags.decided"));
        } catch (FlagNotChanged refusal) {
            notices.error(texts().get("flags.NotChanged." + refusal.reason().name()));
        }
        flags.find(flag.id()).ifPresent(this::show);
    }

    private Panel seen(TrackedFlag flag) {
        Div seen = new Div();
        flag.finding().evidence().explanation().forEach(sentence -> seen.add(new Paragraph(sentence.in(texts()))));
        UnorderedList questions = list(flag.finding().evidence().questions());
        Panel panel = new Panel(texts().get("flags.seen"));
        panel.content(Stream.of(
                        seen,
                        new FigureList(flag.finding().evidence(), texts()),
                        new Paragraph(texts().get("flags.questions")),
                        questions)
                .toArray(Component[]::new));
        return panel;
    }

    private UnorderedList list(List<Phrase> phrases) {
        UnorderedList list = new UnorderedList();
        phrases.forEach(phrase -> list.add(new ListItem(phrase.in(texts()))));
        return list;
    }

    private Panel history(TrackedFlag flag) {
        UnorderedList events = new UnorderedList();
        flags.history(flag.id()).forEach(event -> events.add(new ListItem(EventWords.of(event, texts()))));
        return new Panel(texts().get("flags.history"), events);
    }
}
