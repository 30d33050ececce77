package kurogo.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is known of somebody by which they could be told, and which is erased in time. */
enum PersonalPart {
    NAME(Person::name),
    KANA(Person::kana),
    SECTION(Person::section),
    POST(Person::post),
    EMAIL(Person::email),
    SINCE(Person::since);

    private final Function<Person, Object> part;

    PersonalPart(Function<Person, Object> part) {
        this.part = part;
    }

    /** What differs between two states of somebody. */
    static List<PersonalPart> differing(Person one, Person other) {
        return Arrays.stream(values())
                .filter(part -> !part.part.apply(one).equals(part.part.apply(other)))
                .toList();
    }

    /** What is known of somebody. */
    static List<PersonalPart> told(Person person) {
        return Arrays.stream(values())
                .filter(part -> !part.part.apply(person).equals("")
                        && !part.part.apply(person).equals(Optional.empty()))
                .toList();
    }
}
