package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;

/** Contents of conversations, made up for tests. */
final class Talks {

    static final LocalDate TODAY = JapanTime.today(Clock.systemUTC());

    private Talks() {}

    static ConversationContent with(MunicipalityCode... municipalities) {
        return planned(TODAY.plusDays(3), municipalities);
    }

    static ConversationContent planned(LocalDate day, MunicipalityCode... municipalities) {
        return new ConversationContent(
                "実績0件について",
                ConversationState.PLANNED,
                new Appointment(day, Optional.of(LocalTime.of(10, 0)), Optional.of(90), ContactWay.VISIT, "市役所3階"),
                SupportKind.ADVICE,
                List.of(municipalities),
                List.of(),
                Set.of(Topic.CASES),
                List.of(),
                new Notes("**なぜ**0件か", "", ""),
                Visibility.ALL);
    }

    static ConversationContent held(LocalDate day, MunicipalityCode... municipalities) {
        return in(planned(day, municipalities), ConversationState.HELD);
    }

    static ConversationContent in(ConversationContent content, ConversationState state) {
        return new ConversationContent(
                content.title(),
                state,
                content.appointment(),
                content.support(),
                content.municipalities(),
                content.flags(),
                content.topics(),
                content.participants(),
                content.notes(),
                content.visibility());
    }

    static ConversationContent beginning(LocalDateTime at, ConversationContent content) {
        return changed(
                content,
                new Appointment(at.toLocalDate(), Optional.of(at.toLocalTime()), Optional.of(60), ContactWay.PHONE, ""),
                content.participants());
    }

    static ConversationContent appointed(Appointment appointment, ConversationContent content) {
        return changed(content, appointment, content.participants());
    }

    static ConversationContent attendedBy(long userId, ConversationContent content) {
        return changed(
                content,
                content.appointment(),
                List.of(new Participant(Side.US, Optional.of(userId), Optional.empty(), "県担当", "", "")));
    }

    static ConversationContent attendedBy(List<Participant> participants, ConversationContent content) {
        return changed(content, content.appointment(), participants);
    }

    private static ConversationContent changed(
            ConversationContent content, Appointment appointment, List<Participant> participants) {
        return new ConversationContent(
                content.title(),
                content.state(),
                appointment,
                content.support(),
                content.municipalities(),
                content.flags(),
                content.topics(),
                participants,
                content.notes(),
                content.visibility());
    }

    static ConversationContent entitled(String title, ConversationContent content) {
        return new ConversationContent(
                title,
                content.state(),
                content.appointment(),
                content.support(),
                content.municipalities(),
                content.flags(),
                content.topics(),
                content.participants(),
                content.notes(),
                content.visibility());
    }

    static ConversationContent noted(Notes notes, ConversationContent content) {
        return new ConversationContent(
                content.title(),
                content.state(),
                content.appointment(),
                content.support(),
                content.municipalities(),
                content.flags(),
                content.topics(),
                content.participants(),
                notes,
                content.visibility());
    }

    static ConversationContent about(List<Long> flags, ConversationContent content) {
        return new ConversationContent(
                content.title(),
                content.state(),
                content.appointment(),
                content.support(),
                content.municipalities(),
                flags,
                content.topics(),
                content.participants(),
                content.notes(),
                content.visibility());
    }

    static ConversationContent seenBy(Visibility visibility, ConversationContent content) {
        return new ConversationContent(
                content.title(),
                content.state(),
                content.appointment(),
                content.support(),
                content.municipalities(),
                content.flags(),
                content.topics(),
                content.participants(),
                content.notes(),
                visibility);
    }

    static NewAction action(MunicipalityCode municipality, String what, LocalDate dueOn) {
        return new NewAction(municipality, what, Side.THEM, Optional.empty(), "見本花子", dueOn, List.of());
    }

    static NewAction action(
            MunicipalityCode municipality, String what, LocalDate dueOn, long userId, List<Long> flags) {
        return new NewAction(municipality, what, Side.US, Optional.of(userId), "県担当", dueOn, flags);
    }
}
