package kurogo.training;

/**
 * A link to a questionnaire as it is handed out, once.
 *
 * @param enrolment to whom
 * @param token its secret part
 */
public record QuestionnaireLink(Enrolment enrolment, String token) {}
