package kurogo.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.PersonalDataService;
import kurogo.area.AreaService;
import kurogo.export.MailDraft;
import kurogo.training.Demand;
import kurogo.training.EnrolmentService;
import kurogo.training.Invitation;
import kurogo.training.InvitationService;
import kurogo.training.Standing;
import kurogo.training.TrainingSession;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import kurogo.uikit.table.DataColumn;
import kurogo.uikit.table.DataTable;
import kurogo.uikit.table.ExportButtons;

/** 案内先: whom to invite and why, to be taken away as a list or as a mail that names the open sessions. */
@Route("training/invitations")
@RolesAllowed({"PREFECTURE_STAFF", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class InvitationView extends Screen {

    private final transient InvitationService invitations;
    private final transient EnrolmentService enrolments;
    private final transient TrainingWords words;

    InvitationView(
            InvitationService invitations,
            EnrolmentService enrolments,
            PersonalDataService personal,
            AreaService area) {
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.words = TrainingWords.in(texts(), area);
        title(words.get("invitations.title"));
        subtitle(words.get("invitations.subtitle"));
        add(TrainingNav.at(TrainingNav.Place.COVERAGE, words));
        List<Invitation> all = invitations.all();
        if (all.isEmpty()) {
            add(new EmptyState(Symbol.DONE, words.get("invitations.empty"), words.get("invitations.empty.reason")));
            return;
        }
        DataTable<Invitation> table = new DataTable<>(words.get("invitations.title"), columns(), all, texts());
        table.setTableHeight("max(24rem, calc(100vh - 20rem))");
        actions(
                DownloadButton.ofPersons(words.get("invitations.mail"), () -> mail(table.shownRows()), personal::taken),
                new ExportButtons(
                        words.get("invitations.fileName"),
                        () -> table.exported(
                                words.get("invitations.title"), List.of(words.get("invitations.subtitle"))),
                        personal::taken,
                        texts()));
        Div content = new Div(new Paragraph(written(all)), table);
        content.addClassName("kurogo-stack");
        add(content);
    }

    /** Whom a mail does not reach is said before it is written. */
    private String written(List<Invitation> all) {
        return words.get(
                "invitations.written",
                all.stream().filter(Invitation::isWritten).count(),
                all.stream().filter(one -> one.awaited().isPresent()).count(),
                all.stream()
                        .filter(one ->
                                one.awaited().isEmpty() && one.addresses().isEmpty())
                        .count());
    }

    private List<DataColumn<Invitation>> columns() {
        return List.of(
                DataColumn.<Invitation>words("municipality", words.get("person.municipality"), this::name)
                        .shownAs(one -> new Anchor(
                                "municipalities/"
                                        + one.line().municipality().code().digits(),
                                name(one)))
                        .wide(9),
                DataColumn.<Invitation>words("reasons", words.get("invitations.reasons"), this::reasons)
                        .shownAs(one -> new Span(reasons(one)))
                        .wide(24),
                DataColumn.<Invitation>number(
                                "managers",
                                words.get("invitations.managers"),
                                one -> Optional.of((long) one.line().managers()),
                                one -> Integer.toString(one.line().managers()))
                        .wide(8),
                DataColumn.<Invitation>day(
                                "last",
                                words.get("coverage.last"),
                                one -> one.line().last(),
                                one -> one.line().last().map(words::day).orElse(words.get("coverage.neverYet")))
                        .wide(12),
                DataColumn.<Invitation>words(
                                "awaited",
                                words.get("invitations.awaited"),
                                one -> one.awaited()
                                        .map(session -> words.get(
                                                "noted", session.content().title(), words.when(session.content())))
                                        .orElse(""))
                        .wide(14),
                DataColumn.<Invitation>words(
                                "addresses",
                                words.get("invitations.addresses"),
                                one -> String.join(", ", one.addresses()))
                        .wide(16)
                        .ofPersons());
    }

    private String name(Invitation one) {
        return words.name(one.line().municipality().code());
    }

    private String reasons(Invitation one) {
        return words.list(one.reasons().stream().map(words::of).toList());
    }

    private Download mail(List<Invitation> shown) {
        List<TrainingSession> open = invitations.offered();
        Map<Long, Demand> demand =
                enrolments.demand(open.stream().map(TrainingSession::id).toList());
        String offered = open.stream()
                .map(session -> words.get(
                        session.standing(demand.getOrDefault(session.id(), Demand.NONE)
                                                .seated())
                                        == Standing.FULL
                                ? "invitations.line.full"
                                : "invitations.line",
                        session.content().title(),
                        words.when(session.content()),
                        session.content().place(),
                        words.day(session.content().deadline())))
                .collect(Collectors.joining("\n"));
        List<String> to = shown.stream()
                .filter(Invitation::isWritten)
                .flatMap(one -> one.addresses().stream())
                .distinct()
                .toList();
        MailDraft draft = new MailDraft(
                to,
                words.get("invitations.mail.subject"),
                words.get("invitations.mail.text", offered.isEmpty() ? words.get("invitations.mail.none") : offered));
        return new Download(words.get("invitations.fileName") + ".eml", "message/rfc822", draft.bytes());
    }
}
