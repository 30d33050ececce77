package kurogo.jobs;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets work be done from time to time, unless a test wants to be alone. */
@Configuration
@EnableScheduling
@ConditionalOnBooleanProperty(name = "kurogo.watch-jobs", matchIfMissing = true)
class JobsConfiguration {}
