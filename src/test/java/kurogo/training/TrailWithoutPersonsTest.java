package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.training.rule.Presence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The audit trail is never erased, so it holds nothing that could tell who somebody was. */
class TrailWithoutPersonsTest extends TrainingGround {

    @Autowired
    AttendanceService attendance;

    @Autowired
    CertificateService certificates;

    @Autowired
    AuditService audit;

    private static <T> T asAdministrator(Supplier<T> work) {
        return SignIn.as(Role.ADMINISTRATOR, work);
    }

    private Participant moved() {
        Participant added = asTrainer(() -> participants.add(
                new Person(Optional.of(CITY), "見本一郎", "みほんいちろう", "島しょ福祉係", "主任主事", "", false, Optional.empty())));
        return asTrainer(() -> participants.change(
                added,
                new Person(
                        Optional.of(CITY),
                        "見本一郎",
                        "みほんいちろう",
                        "離島振興室",
                        "室長",
                        "ichiro@city.example",
                        true,
                        Optional.of(LocalDate.of(2026, 4, 1)))));
    }

    private List<AuditEntry> entries(String subject) {
        return asAdministrator(() -> audit.find(subject, 0, 100));
    }

    @Test
    void itTellsWhichOfTheirDataChangedAndNeitherOldNorNew() {
        Participant one = moved();

        List<AuditEntry> told = entries("participant/" + one.id());
        assertThat(told).extracting(AuditEntry::action).containsExactly("participant.changed", "participant.added");
        assertThat(told.getFirst().after())
                .contains("SECTION", "POST", "EMAIL", "SINCE")
                .doesNotContain("KANA");
        assertThat(told.getLast().after())
                .contains("NAME", "KANA", "SECTION", "POST")
                .doesNotContain("EMAIL");
        assertThat(told)
                .flatExtracting(AuditEntry::before, AuditEntry::after)
                .noneMatch(text ->
                        Stream.of("見本", "みほん", "係", "主任", "室", "ichiro", "2026").anyMatch(text.toString()::contains));
    }

    @Test
    void onceSomebodyIsErasedNoReasonOfACertificateTellsOfThemAndTheChainStands() {
        TrainingSession session = openOn(today, 30);
        Enrolment down = enrol(session, People.manager(CITY, "一郎"));
        List<Tap> all = course.content().units().stream()
                .map(unit -> new Tap(down.id(), unit.id(), Presence.PRESENT, Optional.empty(), clock.instant()))
                .toList();
        asTrainer(() -> attendance.mark(session.id(), all));
        asTrainer(() -> sessions.move(session, SessionState.HELD));
        asTrainer(() -> certificates.issue(session.id()));
        Certificate issued = asTrainer(() -> certificates.of(session.id())).getFirst();
        asTrainer(() -> {
            certificates.revoke(issued, "一郎課長は別人");
            return issued;
        });
        Participant one =
                asTrainer(() -> participants.find(down.participantId())).orElseThrow();
        asAdministrator(() -> {
            participants.erase(one);
            return one;
        });

        assertThat(entries("certificate/" + issued.number()))
                .extracting(AuditEntry::after)
                .noneMatch(text -> text.contains("一郎"));
        assertThat(asTrainer(() -> certificates.verify(issued.number())).orElseThrow())
                .matches(left -> !left.isValid(), "is still taken back")
                .extracting(Certificate::revokedBecause)
                .isEqualTo("－");
        assertThat(asAdministrator(audit::check).fault()).isEmpty();
    }
}
