package kurogo.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kurogo.shell.DemoLogins;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the log of a start with one line: the address and, in the demo, how to sign in. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

    private final Environment environment;
    private final ObjectProvider<DemoLogins> demo;

    ReadyLine(Environment environment, ObjectProvider<DemoLogins> demo) {
        this.environment = environment;
        this.demo = demo;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("{}", line("http://localhost:" + port + "/"));
        }
    }

    private String line(String address) {
        Texts texts = Texts.in(Locale.JAPANESE);
        List<DemoLogins.Login> logins =
                demo.stream().flatMap(known -> known.all(texts).stream()).toList();
        if (logins.isEmpty()) {
            return texts.get("start.ready", address);
        }
        String users = logins.stream().map(DemoLogins.Login::user).collect(Collectors.joining(", "));
        return texts.get("start.readyDemo", address, users, logins.getFirst().password());
    }
}
