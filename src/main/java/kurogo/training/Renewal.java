package kurogo.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was typed of somebody on record that is not what is known of them. What was left out says nothing.
 *
 * @param known who is on record
 * @param renewed what would be known of them
 */
public record Renewal(Participant known, Person renewed) {

    /** What can differ. */
    public enum Part {
        KANA,
        SECTION,
        POST,
        EMAIL,
        MANAGER,
        SINCE;

        private Object of(Person person) {
            return switch (this) {
                case KANA -> person.kana();
                case SECTION -> person.section();
                case POST -> person.post();
                case EMAIL -> person.email();
                case MANAGER -> person.manager();
                case SINCE -> person.since();
            };
        }
    }

    /** Nothing when what was typed tells nothing new. */
    static Optional<Renewal> of(Participant known, Person typed) {
        Person before = known.person();
        boolean otherPost = !typed.post().isBlank() && !typed.post().equals(before.post());
        Person renewed = new Person(
                before.municipality(),
                before.name(),
                said(typed.kana(), before.kana()),
                said(typed.section(), before.section()),
                said(typed.post(), before.post()),
                said(typed.email(), before.email()),
                otherPost ? typed.manager() : before.manager() || typed.manager(),
                typed.since().or(before::since));
        return Optional.of(new Renewal(known, renewed))
                .filter(one -> !one.parts().isEmpty());
    }

    private static String said(String typed, String before) {
        return typed.isBlank() ? before : typed;
    }

    /** Whether somebody moved: another section or post than one that is known. */
    public boolean isMove() {
        return isOther(known.person().section(), renewed.section())
                || isOther(known.person().post(), renewed.post());
    }

    private static boolean isOther(String before, String after) {
        return !before.isBlank() && !before.equals(after);
    }

    /** The same, in the new post since a day, or since one nobody knows. */
    public Renewal since(Optional<LocalDate> day) {
        return new Renewal(known, renewed.withSince(day));
    }

    /** What differs. */
    public List<Part> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> !part.of(known.person()).equals(part.of(renewed)))
                .toList();
    }
}
