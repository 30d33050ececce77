package kurogo.start;

import java.time.Clock;
import kurogo.calendar.JapanTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that reads the clock. Days are those of Japan, wherever the machine stands. */
@Configuration
public class TimeConfiguration {

    @Bean
    public static Clock clock() {
        return Clock.system(JapanTime.ZONE);
    }
}
