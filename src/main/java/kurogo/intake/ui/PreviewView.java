package kurogo.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.SaidNames;
import kurogo.calendar.JapanTime;
import kurogo.intake.Amending;
import kurogo.intake.Amendment;
import kurogo.intake.IntakeService;
import kurogo.intake.MappingService;
import kurogo.intake.Preview;
import kurogo.intake.Upload;
import kurogo.intake.read.CellAddress;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;
import kurogo.uikit.Screen;

/** One upload before it is accepted: what was understood, what was corrected, what was not, and what would change. */
@Route("reception/upload")
@RolesAllowed({"PREFECTURE_STAFF", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
public class PreviewView extends Screen implements HasUrlParameter<Long>, CellPanel.Work, PreviewDecisions.Desk {

    private final transient IntakeService intake;
    private final transient MappingService mappings;
    private final transient AreaService area;
    private final transient ReceptionWork work;
    private final transient Letters letters;
    private final transient RoundService rounds;
    private final transient LocalDate today;
    private final transient SaidNames names;
    private final transient Role role;
    private transient Optional<PreviewPanel> panel = Optional.empty();
    private transient Optional<Div> notes = Optional.empty();

    PreviewView(
            IntakeService intake,
            MappingService mappings,
            AreaService area,
            ReceptionWork work,
            Letters letters,
            RoundService rounds,
            Clock clock,
            CurrentUser currentUser) {
        this.mappings = mappings;
        this.area = area;
        this.letters = letters;
        this.rounds = rounds;
        this.today = JapanTime.today(clock);
        this.intake = intake;
        this.work = work;
        this.names = area.saidNames(texts().language());
        this.role = currentUser.get().role();
    }

    /** A file is read once; which of its cells are listed and looked at is the address's to say. */
    @Override
    public void setParameter(BeforeEvent event, Long uploadId) {
        if (panel.filter(shown -> shown.upload().id() == uploadId).isEmpty()) {
            try {
                show(intake.preview(uploadId));
            } catch (NoSuchElementException gone) {
                throw new NotFoundException("No upload " + uploadId);
            }
        }
        panel.ifPresent(shown -> shown.read(event.getLocation().getQueryParameters()));
    }

    private void show(Preview preview) {
        title(texts().get("reception.preview.title", preview.upload().file().name()));
        subtitle(texts().get("preview.subtitle", preview.reports().size()));
        ReportingRound round = rounds.get(preview.upload().roundId());
        Anchor back = new Anchor("reception?round=" + round.period().code(), texts().get("reception.back"));
        Anchor all = new Anchor(FindingsView.of(round), texts().get("preview.list.open"));
        PreviewDecisions decisions = new PreviewDecisions(preview, intake, work, letters, role, texts(), this);
        if (role == Role.MUNICIPAL_REPORTER) {
            actions(back, all, decisions.discard(), decisions.take());
        } else {
            actions(back, all, decisions.discard(), decisions.sendBack(), decisions.take());
        }
        PreviewPanel shown = new PreviewPanel(
                preview,
                names,
                letters.questions(preview),
                texts(),
                (sheet, row) -> intake.sheetPart(preview.upload().id(), sheet, row),
                this);
        MappingNote mapped = new MappingNote(
                mappings,
                area,
                mappings.standing(preview.upload().id()),
                preview.understood().problems(),
                texts(),
                this::showAnew);
        Div above = new Div(mapped);
        if (role != Role.MUNICIPAL_REPORTER && !preview.upload().everyRound()) {
            above.add(new HandedInField(preview.upload(), today, texts(), day -> changeHandedInOn(preview, day)));
        }
        panel.ifPresent(this::remove);
        notes.ifPresent(this::remove);
        panel = Optional.of(shown);
        notes = Optional.of(above);
        add(above, shown);
    }

    @Override
    public void backToReception(Upload upload) {
        String period = rounds.get(upload.roundId()).period().code();
        UI.getCurrentOrThrow().navigate(ReceptionView.class, QueryParameters.of("round", period));
    }

    private void changeHandedInOn(Preview preview, LocalDate day) {
        changing(preview.upload(), () -> {
            intake.changeHandedInOn(preview.upload(), day);
            Notices.in(texts()).success(texts().get("preview.handedIn.changed"));
            showAnew();
        });
    }

    private void showAnew() {
        PreviewPanel before = panel.orElseThrow();
        show(intake.preview(before.upload().id()));
        panel.orElseThrow().goOnFrom(before);
    }

    @Override
    public void amend(String sheet, CellAddress cell, String text) {
        readAnew(upload -> intake.amend(upload, sheet, cell, text));
    }

    @Override
    public void withdraw(Amendment amendment) {
        readAnew(upload -> intake.withdraw(upload, amendment));
    }

    /** Amends the upload as it was shown; whoever is late is told and sees what stands now. */
    private void readAnew(Change change) {
        Upload shown = panel.orElseThrow().upload();
        changing(shown, () -> {
            Amending became = change.on(shown);
            showAnew();
            panel.orElseThrow().tell(said(became), became instanceof Amending.Kept);
        });
    }

    private List<String> said(Amending became) {
        ProblemWords words = new ProblemWords(names, texts());
        return switch (became) {
            case Amending.Kept ignored -> List.of(texts().get("preview.amended"));
            case Amending.Refused refused ->
                refused.reasons().stream().map(reason -> words.of(reason)).toList();
        };
    }

    @Override
    public void changing(Upload shown, Runnable change) {
        try {
            change.run();
        } catch (StaleVersionException stale) {
            Notices.in(texts()).error(texts().get("preview.changedMeanwhile"));
            showAnew();
        } catch (NoSuchElementException gone) {
            Notices.in(texts()).error(texts().get("preview.gone"));
            backToReception(shown);
        }
    }

    /** Something a person does to an upload. */
    private interface Change {
        Amending on(Upload upload);
    }
}
