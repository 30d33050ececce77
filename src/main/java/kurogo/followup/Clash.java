package kurogo.followup;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What takes somebody up at the same time.
 *
 * @param matter what it is
 * @param title what it is about; nothing where another section keeps that to itself: that somebody has no time then is no secret
 * @param begins from when
 * @param ends until when
 */
public record Clash(Engagement.Matter matter, Optional<String> title, LocalDateTime begins, LocalDateTime ends) {}
