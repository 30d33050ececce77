package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kurogo.calendar.PeriodNames;
import kurogo.intake.ui.ReceptionWork.Reviewing;
import kurogo.report.RoundClosedException;
import kurogo.report.StaleVersionException;
import kurogo.report.StandingChangedException;
import kurogo.report.Submission;
import kurogo.report.SubmissionState;
import kurogo.report.SubmittedReport;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import kurogo.uikit.StatusBadge;

/** Versions of a report, the newest first: state, who and when, the file with its checksum, and for staff the way back to an older one. */
final class VersionGrid extends Div {

    private static final int DIGITS_SHOWN = 12;

    private final transient Texts texts;
    private final transient VersionFiles files;
    private final transient Optional<Reviewing> reviewing;
    private final transient Optional<Long> counted;
    private final transient Runnable changed;

    VersionGrid(
            List<SubmittedReport> versions,
            Texts texts,
            VersionFiles files,
            Optional<Reviewing> reviewing,
            Runnable changed) {
        this.texts = texts;
        this.files = files;
        this.reviewing = reviewing;
        this.changed = changed;
        this.counted = versions.stream()
                .map(SubmittedReport::submission)
                .filter(version -> version.state() == SubmissionState.ACCEPTED)
                .map(Submission::id)
                .findFirst();
        Grid<Submission> grid = new Grid<>();
        grid.setItems(versions.stream().map(SubmittedReport::submission).toList());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", texts.get("preview.versions.list", versions.size()));
        grid.addColumn(version -> texts.get("reception.version", version.number()))
                .setHeader(texts.get("reception.versionHeading"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(texts.get("reception.standing"))
                .setFlexGrow(2);
        grid.addColumn(version -> PeriodNames.in(texts).of(version.handedInOn()))
                .setHeader(texts.get("reception.handedIn"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::who)
                .setHeader(texts.get("preview.versions.who"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::file)
                .setHeader(texts.get("reception.file"))
                .setFlexGrow(3);
        boolean canGoBack = versions.stream().anyMatch(version -> canCount(version.submission()));
        if (reviewing.isPresent() && canGoBack) {
            grid.addComponentColumn(this::actions)
                    .setHeader(texts.get("reception.decide"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        add(grid);
    }

    private Component state(Submission version) {
        Div state = new Div(badge(version.state()));
        if (!version.remark().isEmpty()) {
            Div remark = new Div(version.remark());
            remark.addClassNames("kurogo-quiet", "kurogo-remark");
            state.add(remark);
        }
        return state;
    }

    private StatusBadge badge(SubmissionState state) {
        StatusBadge.Kind kind = switch (state) {
            case HANDED_IN -> StatusBadge.Kind.WAITING;
            case ACCEPTED -> StatusBadge.Kind.DONE;
            case RETURNED -> StatusBadge.Kind.RETURNED;
            case SUPERSEDED -> StatusBadge.Kind.IN_PROGRESS;
        };
        return new StatusBadge(kind, texts.get("report.SubmissionState." + state.name()));
    }

    private Component who(Submission version) {
        Div who = new Div(new Div(
                texts.get("preview.versions.received", version.receivedBy(), DayTime.of(version.receivedAt(), texts))));
        version.decision()
                .ifPresent(decision -> who.add(new Div(
                        texts.get("preview.versions.decided", decision.by(), DayTime.of(decision.at(), texts)))));
        return who;
    }

    private Component file(Submission version) {
        Div file = new Div();
        files.of(version).ifPresent(file::add);
        version.file().ifPresent(kept -> {
            Span hash =
                    new Span(texts.get("preview.versions.hash", kept.sha256().substring(0, DIGITS_SHOWN)));
            hash.setTitle(kept.sha256());
            hash.addClassName("kurogo-quiet");
            file.add(new Div(hash));
        });
        if (version.file().isEmpty()) {
            file.add(texts.get("preview.versions.typed"));
        }
        return file;
    }

    private static boolean canCount(Submission version) {
        return version.state() == SubmissionState.SUPERSEDED || version.state() == SubmissionState.RETURNED;
    }

    private Component actions(Submission version) {
        Div actions = new Div();
        if (canCount(version)) {
            Button reinstate = new Button(
                    texts.get("preview.versions.reinstate"),
                    click -> new RemarkDialog(
                                    texts.get("preview.versions.reinstate.title", version.number()),
                                    texts.get("preview.versions.reinstate.reason"),
                                    texts.get("preview.versions.reinstate"),
                                    texts,
                                    reason -> reinstate(version, reason))
                            .open());
            reinstate.addThemeVariants(ButtonVariant.SMALL);
            actions.add(reinstate);
        }
        return actions;
    }

    /** Somebody else may have decided meanwhile; then they are told and see what stands now. */
    private void reinstate(Submission version, String reason) {
        Notices notices = Notices.in(texts);
        try {
            reviewing.orElseThrow().reinstate(version, counted, reason);
            notices.success(texts.get("preview.versions.reinstated", version.number()));
        } catch (StaleVersionException stale) {
            notices.error(texts.get("report.problem.CHANGED_MEANWHILE"));
        } catch (StandingChangedException standing) {
            notices.error(texts.get("report.problem.STANDING_CHANGED"));
        } catch (RoundClosedException closed) {
            notices.error(texts.get("reception.NotKept.ROUND_CLOSED"));
        }
        changed.run();
    }
}
