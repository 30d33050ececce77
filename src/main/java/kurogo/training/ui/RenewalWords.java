package kurogo.training.ui;

import kurogo.training.Person;
import kurogo.training.Renewal;

/** What differs between what is on record of somebody and what was typed. */
final class RenewalWords {

    private RenewalWords() {}

    static String of(Renewal renewal, TrainingWords words) {
        return words.list(renewal.parts().stream()
                .map(part -> words.texts()
                        .get(
                                "trainingentry.renewal.line",
                                name(part, words),
                                shown(part, renewal.known().person(), words),
                                shown(part, renewal.renewed(), words)))
                .toList());
    }

    private static String name(Renewal.Part part, TrainingWords words) {
        return words.get(
                switch (part) {
                    case KANA -> "person.kana";
                    case SECTION -> "person.section";
                    case POST -> "person.post";
                    case EMAIL -> "person.email";
                    case MANAGER -> "person.manager";
                    case SINCE -> "person.since";
                });
    }

    private static String shown(Renewal.Part part, Person person, TrainingWords words) {
        String value = switch (part) {
            case KANA -> person.kana();
            case SECTION -> person.section();
            case POST -> person.post();
            case EMAIL -> person.email();
            case MANAGER -> words.texts().get("trainingentry.renewal." + (person.manager() ? "manager" : "noManager"));
            case SINCE -> person.since().map(words::day).orElse("");
        };
        return value.isBlank() ? words.texts().get("trainingentry.renewal.blank") : value;
    }
}
