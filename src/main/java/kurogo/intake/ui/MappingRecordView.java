package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import kurogo.area.AreaService;
import kurogo.intake.KeptMapping;
import kurogo.intake.MappingService;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;

/** One mapping: what it says by now, to be changed or withdrawn, and what its earlier versions said. */
@Route("reception/mappings/record")
@RolesAllowed({"PREFECTURE_STAFF", "ADMINISTRATOR"})
public class MappingRecordView extends Screen implements HasUrlParameter<Long> {

    private final transient MappingService mappings;
    private final transient SenderNames senders;
    private final Div content = new Div();

    MappingRecordView(MappingService mappings, AreaService area) {
        this.mappings = mappings;
        this.senders = new SenderNames(area, texts());
        content.addClassName("kurogo-stack");
        add(content);
    }

    /** The address of the screen for a mapping. */
    static String address(long id) {
        return "reception/mappings/record/" + id;
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        try {
            show(mappings.get(id));
        } catch (NoSuchElementException unknown) {
            throw new NotFoundException("No mapping " + id);
        }
    }

    private void show(KeptMapping mapping) {
        title(texts().get("mapping.record.title", mapping.name()));
        subtitle(texts().get(
                        mapping.withdrawn() ? "mapping.record.withdrawn" : "mapping.record.inUse",
                        senders.of(mapping.sender())));
        MappingForm form = MappingForm.of(mapping.newest().content(), texts());
        Button save = new Button(texts().get("mapping.record.save"), click -> save(mapping, form));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(
                new Anchor("reception/mappings", texts().get("mapping.list.back")),
                mapping.withdrawn() ? restore(mapping) : withdraw(mapping),
                save);
        content.removeAll();
        content.add(form, new MappingVersions(mappings.versions(mapping.id()), texts()));
    }

    private void save(KeptMapping mapping, MappingForm form) {
        form.value()
                .ifPresentOrElse(
                        said -> change(() -> mappings.change(mapping, said)),
                        () -> Notices.in(texts())
                                .error(texts().get(form.isNamed() ? "mapping.nothingSaid" : "mapping.name.missing")));
    }

    private Button withdraw(KeptMapping mapping) {
        return new Button(texts().get("mapping.record.withdraw"), click -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts().get("mapping.record.withdraw.title", mapping.name()));
            dialog.setText(texts().get("mapping.record.withdraw.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts().get("reception.cancel"));
            dialog.setConfirmText(texts().get("mapping.record.withdraw"));
            dialog.addConfirmListener(confirmed -> change(() -> mappings.withdraw(mapping)));
            dialog.open();
        });
    }

    private Button restore(KeptMapping mapping) {
        return new Button(texts().get("mapping.record.restore"), click -> change(() -> mappings.restore(mapping)));
    }

    private void change(Supplier<KeptMapping> change) {
        try {
            show(change.get());
            Notices.in(texts()).success(texts().get("mapping.record.changed"));
        } catch (StaleVersionException changed) {
            Notices.in(texts()).error(texts().get("report.problem.CHANGED_MEANWHILE"));
        }
    }
}
