package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.ActingAs;
import kurogo.area.AreaService;
import kurogo.area.MunicipalityNames;
import kurogo.calendar.JapanTime;
import kurogo.calendar.OfficeDays;
import kurogo.calendar.PeriodNames;
import kurogo.jobs.JobKind;
import kurogo.jobs.JobRun;
import kurogo.jobs.JobService;
import kurogo.jobs.JobUnderwayException;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each office day in the morning, a mail to those who want one and for whom there is something. */
@Component
class DigestSending implements JobKind {

    private static final Logger LOG = LoggerFactory.getLogger(DigestSending.class);
    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    private final NoticeRepository notices;
    private final NoticeClaimRepository claims;
    private final NoticeService service;
    private final NoticePost post;
    private final AreaService area;
    private final JobService jobs;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final FollowUpAddress address;

    DigestSending(
            NoticeRepository notices,
            NoticeClaimRepository claims,
            NoticeService service,
            NoticePost post,
            AreaService area,
            JobService jobs,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${kurogo.address}") String address) {
        this.notices = notices;
        this.claims = claims;
        this.service = service;
        this.post = post;
        this.area = area;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
        this.address = new FollowUpAddress(address);
    }

    @Override
    public String name() {
        return "followup.digest";
    }

    /** At seven in the morning in Japan, and again at eight, nine and ten for those whose mail was not taken. On several programs one does the work. */
    @Scheduled(cron = "0 0 7-10 * * MON-FRI", zone = "Asia/Tokyo")
    void everyMorning() {
        LocalDate today = JapanTime.today(clock);
        if (post.isConfigured() && OfficeDays.closed(today).isEmpty()) {
            ActingAs.program(JAPANESE.get("followupnotices.actor"), () -> begin(today));
        }
    }

    private LocalDate begin(LocalDate today) {
        try {
            jobs.start(this, "followup/digest/" + today, today.toString());
        } catch (JobUnderwayException elsewhere) {
            LOG.debug("The notices of {} are sent by another program", today);
        }
        return today;
    }

    @Override
    public void run(String day, JobRun run) {
        LocalDate today = LocalDate.parse(day);
        List<Long> waiting = Optional.ofNullable(
                        transactions.execute(status -> notices.waitingFor(today, clock.instant())))
                .orElse(List.of());
        for (int done = 0; done < waiting.size(); done++) {
            run.progress(done, waiting.size(), "");
            long userId = waiting.get(done);
            post.send(userId, claims.claim(userId, today), () -> mail(today));
        }
        run.progress(waiting.size(), waiting.size(), "");
    }

    private Optional<NoticeMail> mail(LocalDate today) {
        Reminders reminders = service.today(JAPANESE);
        return reminders.isEmpty()
                ? Optional.empty()
                : Optional.of(new NoticeMail(
                        service.setting().address(),
                        JAPANESE.get(
                                "followupnotices.subject",
                                PeriodNames.in(JAPANESE).of(today)),
                        DigestText.of(reminders, address, MunicipalityNames.in(area, Locale.JAPANESE), JAPANESE)));
    }
}
