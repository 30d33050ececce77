package kurogo.report.answers;

/** Whom to ask about the report. Each part is empty when not given. */
public record ContactAnswers(String section, String name, String phone, String email) {

    public static final ContactAnswers BLANK = new ContactAnswers("", "", "", "");
}
