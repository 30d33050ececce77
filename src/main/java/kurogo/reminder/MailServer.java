package kurogo.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.area.Prefecture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server the administrator named ({@code spring.mail.*}), with the address mail comes from. */
@Component
class MailServer {

    private static final int LONGEST_REPLY = 500;

    private final ObjectProvider<JavaMailSender> server;
    private final AreaService area;
    private final ApplicationEventPublisher events;
    private final List<MailAddress> from;

    MailServer(
            ObjectProvider<JavaMailSender> server,
            AreaService area,
            ApplicationEventPublisher events,
            @Value("${kurogo.mail.from}") String from) {
        this.server = server;
        this.area = area;
        this.events = events;
        this.from = MailAddress.readAll(from);
    }

    /** Whether a server and a usable address mail comes from are named. */
    boolean isConfigured() {
        return server.getIfAvailable() != null && !from.isEmpty();
    }

    /** Who mail comes from; nothing when no usable address is named. */
    Optional<Mail.Sender> sender() {
        String name = area.prefecture().map(Prefecture::name).orElse("");
        return from.stream().findFirst().map(address -> new Mail.Sender(address, name));
    }

    void send(Mail mail) throws MailFailedException {
        try {
            hand(mail);
            events.publishEvent(new MailHandled(true));
        } catch (MailFailedException failure) {
            events.publishEvent(new MailHandled(false));
            throw failure;
        }
    }

    private void hand(Mail mail) throws MailFailedException {
        try {
            server.getObject().send(mail.message());
        } catch (MailAuthenticationException refused) {
            throw failed(MailFailure.LOGIN, refused);
        } catch (MailSendException notSent) {
            throw failed(kind(notSent), notSent);
        } catch (MailException other) {
            throw failed(MailFailure.OTHER, other);
        }
    }

    /** What goes wrong before a message is looked at has a cause of its own; what was refused is told by message. */
    private static MailFailure kind(MailSendException notSent) {
        if (notSent.getCause() != null) {
            return MailFailure.UNREACHABLE;
        }
        boolean refused = Arrays.stream(notSent.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance);
        return refused ? MailFailure.ADDRESS : MailFailure.OTHER;
    }

    private static MailFailedException failed(MailFailure failure, MailException cause) {
        Throwable said = innermost(cause);
        String reply = String.valueOf(said.getMessage()).strip();
        return new MailFailedException(failure, reply.substring(0, Math.min(reply.length(), LONGEST_REPLY)), cause);
    }

    private static Throwable innermost(MailException cause) {
        if (cause.getCause() == null
                && cause instanceof MailSendException notSent
                && notSent.getMessageExceptions().length > 0) {
            return nextOrSelf(notSent.getMessageExceptions()[0]);
        }
        return cause.getMostSpecificCause();
    }

    /** Mail's exceptions carry the server's own words in the one that comes next. */
    private static Throwable nextOrSelf(Exception told) {
        return told instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : told;
    }
}
