package kurogo.access;

import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;

/**
 * Writes to the log who called a service they may not: screens offer no such call, so somebody went past them. Whoever is
 * not signed in is sent to the login page and is no news.
 */
@Configuration
class DeniedCalls {

    private static final Logger LOG = LoggerFactory.getLogger(DeniedCalls.class);

    private final CurrentUser currentUser;

    DeniedCalls(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Bean
    static AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @EventListener
    void onDenied(AuthorizationDeniedEvent<?> denied) {
        if (denied.getObject() instanceof MethodInvocation call) {
            currentUser
                    .find()
                    .ifPresent(user -> LOG.warn(
                            "Denied: account {} ({}) called {}.{}",
                            user.id(),
                            user.role(),
                            call.getMethod().getDeclaringClass().getSimpleName(),
                            call.getMethod().getName()));
        }
    }
}
