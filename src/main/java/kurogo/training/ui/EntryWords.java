package kurogo.training.ui;

import java.util.ArrayList;
import java.util.List;
import kurogo.training.Course;
import kurogo.training.CourseUnit;
import kurogo.training.Unmet;

/** What a session asks for first, and what somebody lacks of it, in sentences. */
final class EntryWords {

    private EntryWords() {}

    /** What somebody lacks. */
    static String lacking(Unmet unmet, TrainingWords words) {
        return words.texts().get("trainingentry.lacking", parts(unmet, words));
    }

    /** What is asked of everybody. */
    static String asked(Unmet unmet, TrainingWords words) {
        return words.texts().get("trainingentry.asked", parts(unmet, words));
    }

    private static String parts(Unmet unmet, TrainingWords words) {
        List<String> parts = new ArrayList<>();
        for (Course course : unmet.courses()) {
            parts.add(words.texts().get("trainingentry.course", course.title()));
        }
        for (CourseUnit unit : unmet.units()) {
            parts.add(words.texts().get("trainingentry.unit", unit.title()));
        }
        return words.list(parts);
    }
}
