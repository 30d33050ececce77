package kurogo.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.ActingAs;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An hour before each meeting, a mail to those who take part and want one. What counts is the hour that stands now, however often it was moved. */
@Component
class MeetingMail {

    private static final Duration BEFORE = Duration.ofHours(1);
    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    private final NoticeRepository notices;
    private final NoticeClaimRepository claims;
    private final NoticeService service;
    private final ConversationService conversations;
    private final AreaService area;
    private final NoticePost post;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final FollowUpAddress address;

    MeetingMail(
            NoticeRepository notices,
            NoticeClaimRepository claims,
            NoticeService service,
            ConversationService conversations,
            AreaService area,
            NoticePost post,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${kurogo.address}") String address) {
        this.notices = notices;
        this.claims = claims;
        this.service = service;
        this.conversations = conversations;
        this.area = area;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
        this.address = new FollowUpAddress(address);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void eachMinute() {
        if (post.isConfigured()) {
            ActingAs.program(JAPANESE.get("followupnotices.actor"), () -> {
                waiting().forEach(this::send);
                return true;
            });
        }
    }

    private List<MeetingNotice> waiting() {
        LocalDateTime now = clock.instant().atZone(JapanTime.ZONE).toLocalDateTime();
        return Optional.ofNullable(transactions.execute(status -> notices.meetings(now, now.plus(BEFORE))))
                .orElse(List.of());
    }

    private void send(MeetingNotice notice) {
        post.send(
                notice.userId(),
                claims.claim(notice),
                () -> conversations
                        .find(notice.conversationId())
                        .map(conversation -> mail(conversation, notice.begins())));
    }

    private NoticeMail mail(Conversation conversation, LocalDateTime begins) {
        return new NoticeMail(
                service.setting().address(),
                JAPANESE.get(
                        "followupnotices.meeting.subject",
                        begins.toLocalTime(),
                        conversation.content().title()),
                text(conversation, begins));
    }

    private String text(Conversation conversation, LocalDateTime begins) {
        ConversationContent content = conversation.content();
        Map<MunicipalityCode, String> names = area.names(JAPANESE.language());
        return JAPANESE.get(
                "followupnotices.meeting.text",
                content.title(),
                PeriodNames.in(JAPANESE).of(begins.toLocalDate()),
                begins.toLocalTime(),
                content.municipalities().stream()
                        .map(code -> names.getOrDefault(code, code.digits()))
                        .collect(Collectors.joining(JAPANESE.get("followup.between"))),
                JAPANESE.of("followup", content.appointment().way()),
                content.appointment().place(),
                address.of("/" + conversation.id()));
    }
}
