package kurogo.reminder;

import java.util.Arrays;
import java.util.Optional;

/** What a wording may leave to be filled in, written as {@code {municipality}}. */
public enum MergeField {
    MUNICIPALITY("municipality"),
    SECTION("section"),
    NAME("name"),
    ROUND("round"),
    PERIOD("period"),
    DUE_ON("dueOn"),
    DAYS_LATE("daysLate"),
    DAYS_LEFT("daysLeft"),
    TODAY("today"),
    STATE("state"),
    REMARK("remark"),
    PREFECTURE("prefecture"),
    SENDER("sender"),
    URL("url");

    private final String word;

    MergeField(String word) {
        this.word = word;
    }

    /** The field as it is written: {@code {dueOn}}. */
    public String written() {
        return "{" + word + "}";
    }

    static Optional<MergeField> named(String word) {
        return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
    }
}
