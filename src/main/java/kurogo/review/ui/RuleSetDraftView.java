package kurogo.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.RuleSetNotKept;
import kurogo.review.RuleSetService;
import kurogo.review.RuleSetVersion;
import kurogo.review.rule.InvalidRuleSet;
import kurogo.review.rule.RuleSet;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/**
 * A change of a rule set, tried on a round before it is kept. What differs from the version it began with stands in the address, so a
 * draft can be sent to a colleague.
 */
@Route("flags/rule-sets/draft")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class RuleSetDraftView extends Screen implements AfterNavigationObserver {

    private static final String FROM = "from";
    private static final String ROUND = "round";
    private static final int LONGEST_NOTE = 500;

    private final transient RuleSetService ruleSets;
    private final transient List<ReportingRound> rounds;
    private final transient FlagWords words;
    private final boolean mayKeep;
    private final Select<ReportingRound> round = new Select<>();
    private final Div outcome = new Div();

    RuleSetDraftView(
            RuleSetService ruleSets, RoundService rounds, AreaService area, CurrentUser currentUser, Clock clock) {
        this.ruleSets = ruleSets;
        this.rounds = rounds.all();
        Map<MunicipalityCode, String> names =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        words = new FlagWords(texts(), names, Map.of(), clock);
        mayKeep = currentUser.get().role() == Role.ADMINISTRATOR;
        title(texts().get("rulesets.draft"));
        actions(new Anchor("flags/rule-sets", texts().get("rulesets.back")));
        outcome.addClassName("kurogo-stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        List<RuleSetVersion> versions = ruleSets.all();
        RuleSetVersion from = versions.stream()
                .filter(version -> address.getSingleParameter(FROM)
                        .filter(Long.toString(version.id())::equals)
                        .isPresent())
                .findFirst()
                .orElse(versions.getFirst());
        subtitle(texts().get("rulesets.draft.from", SettingsTable.name(from.ruleSet(), texts())));
        Map<String, String> settings = new LinkedHashMap<>(from.ruleSet().toMap());
        address.getParameters().entrySet().stream()
                .filter(setting -> settings.containsKey(setting.getKey())
                        || setting.getKey().startsWith(RuleSetForm.LIST))
                .forEach(setting ->
                        settings.put(setting.getKey(), setting.getValue().getFirst()));
        RuleSetForm form = new RuleSetForm(settings, texts());
        Button attempt = new Button(texts().get("rulesets.try"), click -> attempt(from, form));
        attempt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(attempt);
        bar.addClassName("kurogo-tie");
        if (!rounds.isEmpty()) {
            round.setWidth("17em");
            round.setLabel(texts().get("flags.round"));
            round.setItems(rounds);
            round.setItemLabelGenerator(each -> PeriodNames.in(texts()).of(each.period()));
            round.setValue(rounds.stream()
                    .filter(each -> address.getSingleParameter(ROUND)
                            .filter(each.period().code()::equals)
                            .isPresent())
                    .findFirst()
                    .orElse(rounds.getFirst()));
            bar.addComponentAsFirst(round);
        }
        Panel right = new Panel(texts().get("rulesets.whatIf"), bar, outcome);
        Div columns = new Div(new Panel(texts().get("rulesets.settings"), form), right);
        columns.addClassName("kurogo-draft-columns");
        add(ReviewNav.at("flags/rule-sets", texts()), columns);
        attempt(from, form);
    }

    /** Shows what the draft would do; a draft that cannot be is told with every fault it has. */
    private void attempt(RuleSetVersion from, RuleSetForm form) {
        outcome.removeAll();
        Map<String, String> settings = new LinkedHashMap<>(from.ruleSet().toMap());
        settings.keySet().removeIf(key -> key.startsWith(RuleSetForm.LIST));
        settings.putAll(form.settings());
        try {
            RuleSet draft = RuleSet.from(settings);
            remember(from, draft);
            if (SettingsTable.differing(from.ruleSet(), draft).isEmpty()) {
                outcome.add(new Paragraph(texts().get("rulesets.draft.same")));
                return;
            }
            outcome.add(new SettingsTable(from.ruleSet(), draft, texts().get("rulesets.draft"), texts()));
            Optional.ofNullable(round.getValue())
                    .ifPresent(on -> outcome.add(new WhatIfTable(ruleSets.whatIf(on.id(), draft), words)));
            if (mayKeep) {
                outcome.add(keeping(from, draft));
            }
        } catch (InvalidRuleSet faults) {
            UnorderedList list = new UnorderedList();
            faults.problems().forEach(problem -> list.add(new ListItem(problem.in(texts()))));
            outcome.add(new Paragraph(texts().get("rulesets.invalid")), list);
        }
    }

    private void remember(RuleSetVersion from, RuleSet draft) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(FROM, Long.toString(from.id()));
        Optional.ofNullable(round.getValue())
                .ifPresent(on -> parameters.put(ROUND, on.period().code()));
        Map<String, String> settings = draft.toMap();
        SettingsTable.differing(from.ruleSet(), draft)
                .forEach(key -> parameters.put(key, settings.getOrDefault(key, "")));
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        "flags/rule-sets/draft?"
                                + QueryParameters.simple(parameters).getQueryString());
    }

    private Div keeping(RuleSetVersion from, RuleSet draft) {
        TextField why = new TextField(texts().get("rulesets.why.label"));
        why.setMaxLength(LONGEST_NOTE);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        Button keep = new Button(texts().get("rulesets.keep"), click -> keep(from, draft, why.getValue()));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(why, keep);
    }

    private void keep(RuleSetVersion from, RuleSet draft, String why) {
        try {
            RuleSetVersion kept = ruleSets.keep(from, draft, why);
            Notices.in(texts()).success(texts().get("rulesets.kept", SettingsTable.name(kept.ruleSet(), texts())));
            UI.getCurrentOrThrow().navigate(RuleSetsView.class);
        } catch (RuleSetNotKept refusal) {
            Notices.in(texts()).error(texts().of("rulesets", refusal.reason()));
        }
    }
}
