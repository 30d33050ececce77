package kurogo.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.intake.file.FileLimits;
import kurogo.reference.ReferenceImportService;
import kurogo.review.ReferenceDataService;
import kurogo.review.ReferenceNotKept;
import kurogo.review.ReferenceSet;
import kurogo.review.ui.ReviewNav;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.StatusBadge;
import kurogo.uikit.Symbol;
import kurogo.uikit.UploadWords;

/** 参考データ: published results of other prefectures' municipalities, by which small groups may be widened. */
@Route("flags/reference-data")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
public class ReferenceDataView extends Screen implements AfterNavigationObserver {

    private final transient ReferenceDataService reference;
    private final transient ReferenceImportService imports;
    private final boolean mayKeep;
    private final Div preview = new Div();
    private final Div sets = new Div();

    ReferenceDataView(ReferenceDataService reference, ReferenceImportService imports, CurrentUser currentUser) {
        this.reference = reference;
        this.imports = imports;
        Role role = currentUser.get().role();
        mayKeep = role == Role.PREFECTURE_STAFF || role == Role.ADMINISTRATOR;
        title(texts().get("reference.title"));
        subtitle(texts().get("reference.subtitle"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        add(ReviewNav.at("flags/reference-data", texts()));
        if (mayKeep) {
            add(upload(), preview);
        }
        add(sets);
        showSets();
    }

    private Panel upload() {
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".csv", ".xlsx", ".xls");
        upload.setMaxFileSize((int) FileLimits.STANDARD.bytes());
        upload.getElement().setAttribute("aria-label", texts().get("reference.upload"));
        upload.setI18n(UploadWords.in(texts()));
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            show(file.fileName(), bytes);
            upload.clearFileList();
        }));
        return new Panel(texts().get("reference.upload"), new Paragraph(texts().get("reference.upload.hint")), upload);
    }

    /** Shows what a file says before anything is kept. */
    private void show(String fileName, byte[] bytes) {
        preview.removeAll();
        preview.add(new ReferencePreviewPanel(
                imports.preview(fileName, bytes), texts(), title -> keep(title, fileName, bytes)));
    }

    private void keep(String title, String fileName, byte[] bytes) {
        carryOut(() -> {
            ReferenceSet kept = imports.keep(title, fileName, bytes);
            preview.removeAll();
            Notices.in(texts()).success(texts().get("reference.kept", kept.title(), kept.results()));
        });
    }

    private void showSets() {
        List<ReferenceSet> all = reference.all();
        Component content = all.isEmpty()
                ? new EmptyState(Symbol.TABLE, texts().get("reference.none"), texts().get("reference.none.reason"))
                : new Panel(texts().get("reference.sets"), grid(all));
        sets.removeAll();
        sets.add(content);
    }

    private Grid<ReferenceSet> grid(List<ReferenceSet> all) {
        PeriodNames periods = PeriodNames.in(texts());
        Grid<ReferenceSet> grid = new Grid<>();
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts().get("reference.sets"));
        grid.addColumn(ReferenceSet::title)
                .setHeader(texts().get("reference.name"))
                .setFlexGrow(2);
        grid.addColumn(ReferenceSet::fileName)
                .setHeader(texts().get("reference.file"))
                .setTooltipGenerator(set -> texts().get("reference.sha", set.fileSha256()))
                .setFlexGrow(2);
        grid.addColumn(set ->
                        texts().get("reference.years.range", periods.of(set.firstYear()), periods.of(set.lastYear())))
                .setHeader(texts().get("reference.years"))
                .setAutoWidth(true);
        grid.addColumn(ReferenceSet::results)
                .setHeader(texts().get("reference.results"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(set ->
                        texts().get("reference.kept.line", periods.of(JapanTime.dayOf(set.keptAt())), set.keptBy()))
                .setHeader(texts().get("reference.keptAt"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::standing)
                .setHeader(texts().get("reference.state"))
                .setAutoWidth(true);
        return grid;
    }

    private Component standing(ReferenceSet set) {
        if (set.withdrawn().isPresent()) {
            ReferenceSet.Withdrawal withdrawal = set.withdrawn().get();
            Span why = new Span(texts().get("reference.withdrawn.why", withdrawal.by(), withdrawal.because()));
            return new Div(new StatusBadge(StatusBadge.Kind.RETURNED, texts().get("reference.withdrawn")), why);
        }
        StatusBadge used = new StatusBadge(StatusBadge.Kind.DONE, texts().get("reference.used"));
        return mayKeep ? new Div(used, new Button(texts().get("reference.withdraw"), click -> askWhy(set))) : used;
    }

    private void askWhy(ReferenceSet set) {
        Dialog dialog = new Dialog(texts().get("reference.withdraw"));
        dialog.setWidth("32rem");
        TextArea why = new TextArea(texts().get("reference.withdraw.why"));
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.setAutofocus(true);
        Button withdraw = new Button(texts().get("reference.withdraw"), click -> {
            dialog.close();
            carryOut(() -> reference.withdraw(set, why.getValue()));
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(new Paragraph(texts().get("reference.withdraw.note", set.title())), why);
        dialog.getFooter().add(new Button(texts().get("flags.cancel"), click -> dialog.close()), withdraw);
        dialog.open();
    }

    private void carryOut(Runnable change) {
        try {
            change.run();
        } catch (ReferenceNotKept refusal) {
            Notices.in(texts()).error(texts().of("reference", refusal.reason()));
        }
        showSets();
    }
}
