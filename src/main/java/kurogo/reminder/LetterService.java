package kurogo.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.ForStaff;
import kurogo.area.AreaService;
import kurogo.area.Prefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.report.CompletenessService;
import kurogo.report.ContactService;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.ContactAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whose report is missing and puts a wording into words for each of them. Nothing is kept. */
@Service
@Transactional(readOnly = true)
@ForStaff
public class LetterService {

    private final RoundService rounds;
    private final CompletenessService completeness;
    private final ContactService contacts;
    private final AreaService area;
    private final ReminderRepository reminders;
    private final CurrentUser user;
    private final Clock clock;

    LetterService(
            RoundService rounds,
            CompletenessService completeness,
            ContactService contacts,
            AreaService area,
            ReminderRepository reminders,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.completeness = completeness;
        this.contacts = contacts;
        this.area = area;
        this.reminders = reminders;
        this.user = user;
        this.clock = clock;
    }

    /** Whether it is before or after a round's due date. */
    public Occasion occasion(ReportingRound round) {
        return round.isLate(JapanTime.today(clock)) ? Occasion.OVERDUE : Occasion.BEFORE_DUE;
    }

    /** The municipalities whose report is missing, with whom to ask there, by code. */
    public List<Addressee> missing(long roundId) {
        Map<MunicipalityCode, ContactAnswers> known = contacts.latest();
        Map<MunicipalityCode, Instant> reminded = reminders.lastReminded(roundId);
        return completeness.of(roundId).missing().stream()
                .map(standing -> addressee(standing, known, reminded))
                .toList();
    }

    private static Addressee addressee(
            ReportStanding standing,
            Map<MunicipalityCode, ContactAnswers> known,
            Map<MunicipalityCode, Instant> reminded) {
        ContactAnswers contact = known.getOrDefault(standing.municipality(), ContactAnswers.BLANK);
        return new Addressee(
                standing,
                contact,
                MailAddress.readAll(contact.email()),
                Optional.ofNullable(reminded.get(standing.municipality())));
    }

    /** The letters an order makes, one for each municipality it names whose report is still missing. Nothing is kept. */
    public List<Letter> of(ReminderOrder order) {
        LetterWriting writing = new LetterWriting(
                rounds.get(order.roundId()),
                area.prefecture().map(Prefecture::name).orElse(""),
                user.get().displayName(),
                order.address(),
                JapanTime.today(clock));
        return missing(order.roundId()).stream()
                .filter(addressee -> order.municipalities().contains(addressee.municipality()))
                .map(addressee -> writing.write(order.wording(), addressee))
                .toList();
    }
}
