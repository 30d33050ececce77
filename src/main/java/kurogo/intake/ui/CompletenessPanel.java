package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.intake.form.ui.FormInvitation;
import kurogo.intake.ui.ReceptionWork.Reviewing;
import kurogo.report.Completeness;
import kurogo.report.ReportStanding;
import kurogo.report.StaleVersionException;
import kurogo.report.StandingChangedException;
import kurogo.report.Submission;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** Who has reported, when, in which version; staff accept or send back what municipalities handed in. */
final class CompletenessPanel extends Div {

    private final transient Texts texts;
    private final transient Map<MunicipalityCode, String> names;
    private final transient Optional<Reviewing> reviewing;
    private final transient Runnable changed;

    /**
     * How things stand.
     *
     * @param names municipalities' names in the language of the screen; letters keep to the Japanese one
     */
    CompletenessPanel(
            Completeness completeness,
            Map<MunicipalityCode, String> names,
            Texts texts,
            Optional<Reviewing> reviewing,
            Optional<FormInvitation> forms,
            Runnable changed) {
        this.texts = texts;
        this.names = names;
        this.reviewing = reviewing;
        this.changed = changed;
        String title = texts.get("reception.completeness", completeness.reported(), completeness.asked());
        Grid<ReportStanding> grid = new Grid<>();
        grid.setItems(completeness.standings());
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", title);
        grid.addComponentColumn(standing ->
                        new Anchor("municipalities/" + standing.municipality().digits(), name(standing)))
                .setHeader(texts.get("reception.municipality"))
                .setComparator(ReportStanding::municipality)
                .setSortable(true);
        grid.addComponentColumn(this::state)
                .setHeader(texts.get("reception.standing"))
                .setComparator(standing -> stateKey(standing))
                .setSortable(true);
        grid.addColumn(standing -> submission(standing).map(this::day).orElse(""))
                .setHeader(texts.get("reception.handedIn"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        String period = completeness.round().period().code();
        grid.addComponentColumn(standing -> versions(period, standing))
                .setHeader(texts.get("reception.versionHeading"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(standing -> submission(standing)
                        .flatMap(Submission::file)
                        .map(file -> file.name())
                        .orElse(""))
                .setHeader(texts.get("reception.file"))
                .setFlexGrow(3);
        forms.ifPresent(
                form -> grid.addComponentColumn(standing -> form.beside(standing.municipality(), name(standing)))
                        .setHeader(texts.get("form.source"))
                        .setAutoWidth(true)
                        .setFlexGrow(0));
        if (reviewing.isPresent() && !completeness.awaitingCheck().isEmpty()) {
            grid.addComponentColumn(this::decisions)
                    .setHeader(texts.get("reception.decide"))
                    .setFlexGrow(2);
        }
        add(new Panel(title, grid));
    }

    private String name(ReportStanding standing) {
        return names.getOrDefault(standing.municipality(), standing.name());
    }

    private Component state(ReportStanding standing) {
        Div badges = new Div(badge(standing));
        badges.addClassName("kurogo-badges");
        if (standing.late() && !standing.isMissing()) {
            badges.add(new StatusBadge(StatusBadge.Kind.RETURNED, texts.get("reception.late")));
        }
        standing.pending().filter(pending -> standing.isSentBack()).ifPresent(pending -> badges.add(remark(pending)));
        return badges;
    }

    /** The first lines of what the municipality was asked; all of it stands among the versions. */
    private static Span remark(Submission pending) {
        Span remark = new Span(pending.remark());
        remark.addClassNames("kurogo-quiet", "kurogo-remark");
        remark.setTitle(pending.remark());
        return remark;
    }

    /** The way to all versions, where there is one. */
    private Component versions(String period, ReportStanding standing) {
        return submission(standing)
                .<Component>map(found -> new Anchor(
                        "reception/versions/" + period + "/"
                                + standing.municipality().digits(),
                        texts.get("reception.version", found.number())))
                .orElseGet(Span::new);
    }

    private StatusBadge badge(ReportStanding standing) {
        String word = texts.get(stateKey(standing));
        if (standing.awaitsCheck()) {
            return new StatusBadge(StatusBadge.Kind.WAITING, word);
        }
        if (standing.isSentBack()) {
            return new StatusBadge(StatusBadge.Kind.RETURNED, word);
        }
        return new StatusBadge(standing.counted().isPresent() ? StatusBadge.Kind.DONE : StatusBadge.Kind.MISSING, word);
    }

    private static String stateKey(ReportStanding standing) {
        if (standing.awaitsCheck()) {
            return "report.SubmissionState.HANDED_IN";
        }
        if (standing.isSentBack()) {
            return "report.SubmissionState.RETURNED";
        }
        return standing.counted().isPresent() ? "report.SubmissionState.ACCEPTED" : "reception.notReported";
    }

    private Component decisions(ReportStanding standing) {
        Div buttons = new Div();
        buttons.addClassName("kurogo-badges");
        if (standing.awaitsCheck()) {
            Button accept = new Button(
                    texts.get("reception.accept"),
                    click -> decide(() -> reviewing.orElseThrow().accept(standing)));
            Button sendBack = new Button(
                    texts.get("reception.sendBack"),
                    click -> letter(standing, standing.pending().orElseThrow()).open());
            buttons.add(accept, sendBack);
        }
        return buttons;
    }

    private LetterDialog letter(ReportStanding standing, Submission pending) {
        Reviewing staff = reviewing.orElseThrow();
        return staff.letter(standing.name(), pending, texts)
                .action(texts.get("reception.sendBack"), true, letter -> decide(() -> staff.sendBack(pending, letter)));
    }

    /** Somebody else may have decided meanwhile; then they are told and see what stands now. */
    private void decide(Runnable decision) {
        Notices notices = Notices.in(texts);
        try {
            decision.run();
            notices.success(texts.get("reception.decided"));
        } catch (StaleVersionException stale) {
            notices.error(texts.get("report.problem.CHANGED_MEANWHILE"));
        } catch (StandingChangedException standing) {
            notices.error(texts.get("report.problem.STANDING_CHANGED"));
        }
        changed.run();
    }

    private Optional<Submission> submission(ReportStanding standing) {
        return standing.pending().or(standing::counted);
    }

    private String day(Submission submission) {
        return PeriodNames.in(texts).of(submission.handedInOn());
    }
}
