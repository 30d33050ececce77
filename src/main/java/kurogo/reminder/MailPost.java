package kurogo.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends single mails for other features, over the server the administrator named. */
@Component
public class MailPost {

    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"]+@[^\\s<>\",;]+");

    private final MailServer server;
    private final Clock clock;

    MailPost(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** Whether a server and a sender are named. */
    public boolean isConfigured() {
        return server.isConfigured();
    }

    /** Whether a text is one usable address. */
    public boolean isAddress(String text) {
        return MailAddress.readAll(text).size() == 1;
    }

    /** Whether a text is one usable address or several. */
    public boolean reaches(String text) {
        return !MailAddress.readAll(text).isEmpty();
    }

    /** Sends a mail to all addresses in a text; whether the server took it. What went wrong is in the log. */
    public boolean send(String address, String subject, String text) {
        List<MailAddress> to = MailAddress.readAll(address);
        if (to.isEmpty()) {
            return false;
        }
        try {
            server.send(new Mail(server.sender(), to, subject, text, clock.instant(), Optional.empty()));
            return true;
        } catch (MailFailedException failure) {
            LOG.warn("A mail was not sent: {} {}", failure.failure(), withoutAddresses(failure.reply()));
            return false;
        }
    }

    /** A server likes to repeat whom it would not write to; the log names nobody. */
    static String withoutAddresses(String reply) {
        return ADDRESS.matcher(reply).replaceAll("…");
    }
}
