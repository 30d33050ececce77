package kurogo.training;

/**
 * What somebody brings to a session (受講票).
 *
 * @param enrolment whose
 * @param code the signed code they are known by in the room
 */
public record EntryCard(Enrolment enrolment, String code) {}
