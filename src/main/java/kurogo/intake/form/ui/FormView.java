package kurogo.intake.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.form.Beginning;
import kurogo.intake.form.FormNotReadyException;
import kurogo.intake.form.FormPage;
import kurogo.intake.form.FormService;
import kurogo.report.RoundClosedException;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;

/** 様式（画面）: a municipality's report filled in on the screen, checked, and handed in. */
@Route("reception/form/:period/:municipality?")
@RolesAllowed({"PREFECTURE_STAFF", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/form.css")
public class FormView extends Screen implements BeforeEnterObserver {

    private final transient FormService forms;
    private final transient FormQuestions questions;
    private final transient Optional<MunicipalityCode> own;
    private final transient FormWords words;
    private final Div content = new Div();

    FormView(FormService forms, FormQuestions questions, CurrentUser user) {
        this.forms = forms;
        this.questions = questions;
        this.own = user.get().municipality();
        this.words = new FormWords(texts());
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportingPeriod period = event.getRouteParameters()
                .get(FormAddress.PERIOD)
                .flatMap(ReportingPeriod::parse)
                .orElseThrow(() -> new NotFoundException("No such period"));
        MunicipalityCode municipality = event.getRouteParameters()
                .get(FormAddress.MUNICIPALITY)
                .map(MunicipalityCode::parse)
                .orElse(own)
                .orElseThrow(() -> new NotFoundException("No such municipality"));
        show(page(period, municipality), new FormAddress(event.getLocation().getQueryParameters()));
    }

    /** What a service refuses, the screen says in its own words. */
    private FormPage page(ReportingPeriod period, MunicipalityCode municipality) {
        try {
            return forms.page(period, municipality);
        } catch (NoSuchElementException nothing) {
            throw new NotFoundException("No form " + period.code() + " of " + municipality);
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            throw new AccessDeniedException();
        }
    }

    private void show(FormPage page, FormAddress address) {
        PeriodNames names = PeriodNames.in(texts());
        title(words.get(
                "title",
                page.municipality().name(texts().language()),
                names.of(page.round().period())));
        subtitle(words.get(
                own.isPresent() ? "subtitle" : "subtitle.onBehalf",
                page.round().title(),
                names.of(page.round().dueOn())));
        content.removeAll();
        content.add(new FormStanding(page, page.draft(), words));
        if (page.draft().isEmpty()) {
            actions(back(page));
            content.add(new FormStart(page, words, beginning -> begin(page, beginning)));
            return;
        }
        FormDesk desk = new FormDesk(forms, page, page.draft().get());
        if (address.isCheck()) {
            check(desk);
        } else {
            edit(desk, address);
        }
    }

    private void begin(FormPage page, Beginning beginning) {
        try {
            forms.begin(page.round().id(), page.municipality().code(), beginning);
        } catch (RoundClosedException closed) {
            Notices.in(texts()).error(words.get("closedMeanwhile"));
        }
        FormAddress.toForm(page);
    }

    private void edit(FormDesk desk, FormAddress address) {
        SaveNote saved = new SaveNote(desk.draft(), words);
        Button check = new Button(words.get("toCheck"), click -> FormAddress.toCheck(desk.page()));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.setEnabled(desk.isOpen());
        actions(back(desk.page()), check);
        FormEditor editor = new FormEditor(desk, words, saved, section -> FormAddress.note(desk.page(), section));
        content.add(editor);
        address.section()
                .ifPresent(id -> desk.layout().sections().stream()
                        .filter(section -> section.id().equals(id))
                        .findFirst()
                        .ifPresent(editor::show));
        address.field().ifPresent(editor::show);
    }

    private void check(FormDesk desk) {
        Button form = new Button(words.get("backToForm"), click -> FormAddress.toForm(desk.page()));
        Button handIn = new Button(words.get(own.isPresent() ? "handIn" : "handIn.onBehalf"), click -> handIn(desk));
        handIn.addThemeVariants(ButtonVariant.PRIMARY);
        handIn.setEnabled(desk.isOpen() && desk.isReady());
        actions(form, handIn);
        List<String> implausible = questions.of(desk, texts());
        content.add(new CheckPanel(desk, implausible, words), new AnswerTable(desk, words));
    }

    private void handIn(FormDesk desk) {
        Notices notices = Notices.in(texts());
        try {
            desk.handIn();
            notices.success(words.get("handedIn"));
            getUI().ifPresent(ui -> ui.navigate(
                    "reception",
                    QueryParameters.of("round", desk.page().round().period().code())));
            return;
        } catch (StaleVersionException stale) {
            notices.error(words.get("changedMeanwhile"));
        } catch (RoundClosedException closed) {
            notices.error(words.get("closedMeanwhile"));
        } catch (FormNotReadyException notReady) {
            notices.error(words.get("notReady"));
        }
        FormAddress.toCheck(desk.page());
    }

    private Component back(FormPage page) {
        return new Anchor("reception?round=" + page.round().period().code(), texts().get("reception.back"));
    }
}
