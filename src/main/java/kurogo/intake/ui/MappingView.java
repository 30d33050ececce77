package kurogo.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.intake.MappingDraft;
import kurogo.intake.MappingOutcome;
import kurogo.intake.MappingService;
import kurogo.intake.read.layout.HeadChoice;
import kurogo.intake.read.term.Mapping;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;

/** 見出しの対応づけ: an upload's headings and words as they stand at the left, what they mean at the right. */
@Route("reception/mapping")
@RolesAllowed({"PREFECTURE_STAFF", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
public class MappingView extends Screen implements HasUrlParameter<Long>, AfterNavigationObserver {

    private final transient MappingService mappings;
    private final transient AreaService area;
    private final Div content = new Div();
    private long uploadId;

    MappingView(MappingService mappings, AreaService area) {
        this.area = area;
        this.mappings = mappings;
        content.addClassName("kurogo-stack");
        add(content);
    }

    /** The address of the screen for an upload. */
    static String address(long uploadId) {
        return "reception/mapping/" + uploadId;
    }

    @Override
    public void setParameter(BeforeEvent event, Long upload) {
        uploadId = upload;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        try {
            show(mappings.draft(uploadId, chosen(event.getLocation().getQueryParameters())));
        } catch (NoSuchElementException gone) {
            throw new NotFoundException("No upload " + uploadId);
        }
    }

    private void show(MappingDraft draft) {
        String file = draft.standing().upload().file().name();
        title(texts().get("mapping.title", file));
        subtitle(texts().get("mapping.subtitle"));
        Optional<Mapping> before =
                draft.standing().used().map(used -> used.version().content());
        MappingForm form = new MappingForm(draft.layout(), before, nameOf(file), texts());
        Button save = new Button(texts().get("mapping.save"), click -> save(draft, form));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(new Anchor("reception/upload/" + uploadId, texts().get("mapping.back")), save);
        content.removeAll();
        if (!draft.layout().sheets().isEmpty()) {
            content.add(new HeadRowsForm(draft.layout().sheets(), rows(draft), texts(), this::choose));
        }
        content.add(form);
    }

    private void save(MappingDraft draft, MappingForm form) {
        Optional<Mapping> said = form.value();
        if (said.isEmpty()) {
            Notices.in(texts()).error(texts().get(form.isNamed() ? "mapping.nothingSaid" : "mapping.name.missing"));
            return;
        }
        try {
            switch (mappings.save(draft.standing(), said.get())) {
                case MappingOutcome.Read ignored -> {
                    Notices.in(texts())
                            .success(texts().get("mapping.saved", said.get().name()));
                    UI.getCurrent().navigate(PreviewView.class, uploadId);
                }
                case MappingOutcome.Refused(var reasons) ->
                    content.addComponentAsFirst(
                            new ProblemList(said.get().name(), reasons, area.saidNames(texts().language()), texts()));
            }
        } catch (StaleVersionException changed) {
            Notices.in(texts()).error(texts().get("report.problem.CHANGED_MEANWHILE"));
        }
    }

    /** The rows chosen stand in the address, so that back and reload show the same. */
    private void choose(HeadChoice rows) {
        UI.getCurrent()
                .navigate(
                        address(uploadId),
                        QueryParameters.simple(Map.of(
                                "sheet", rows.sheet(),
                                "from", Integer.toString(rows.first() + 1),
                                "to", Integer.toString(rows.last() + 1))));
    }

    private static Optional<HeadChoice> chosen(QueryParameters address) {
        Optional<Integer> from = number(address, "from");
        Optional<Integer> to = number(address, "to");
        return from.isPresent() && to.isPresent() && 0 < from.get() && from.get() <= to.get()
                ? Optional.of(
                        new HeadChoice(address.getSingleParameter("sheet").orElse(""), from.get() - 1, to.get() - 1))
                : Optional.empty();
    }

    private static Optional<Integer> number(QueryParameters address, String parameter) {
        return address.getSingleParameter(parameter)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    private static HeadChoice rows(MappingDraft draft) {
        return draft.layout().heads().stream()
                .findFirst()
                .map(head -> head.rows())
                .orElseGet(
                        () -> new HeadChoice(draft.layout().sheets().getFirst().name(), 0, 0));
    }

    /** What the file is called, without its ending. */
    private static String nameOf(String file) {
        return file.replaceFirst(".*/", "").replaceFirst("\\.[A-Za-z]{1,5}$", "");
    }
}
