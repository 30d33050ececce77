package kurogo.followup;

import java.time.LocalDateTime;

/**
 * That somebody wants to be told of a meeting that begins soon.
 *
 * @param userId who
 * @param conversationId of which
 * @param begins when it begins, in Japan's time
 */
record MeetingNotice(long userId, long conversationId, LocalDateTime begins) {}
