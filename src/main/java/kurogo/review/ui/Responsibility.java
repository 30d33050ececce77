package kurogo.review.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.review.FlagFilter.Responsible;
import kurogo.text.Texts;

/** The choice of who is to see to a flag: anybody, I, nobody, or one of the staff. */
final class Responsibility {

    private static final String MINE = "me";

    private final List<Colleague> staff;
    private final long me;
    private final Texts texts;
    private final Map<Long, String> names;

    Responsibility(List<Colleague> staff, long me, Texts texts) {
        this.staff = staff;
        this.me = me;
        this.texts = texts;
        this.names = staff.stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
    }

    List<Responsible> choices() {
        Stream<Responsible> others =
                staff.stream().map(Colleague::id).filter(id -> id != me).map(Responsible.Person::new);
        return Stream.concat(
                        Stream.of(new Responsible.Anybody(), new Responsible.Person(me), new Responsible.Nobody()),
                        others)
                .toList();
    }

    /** One's own flags are called so in the address: a colleague who is sent it sees theirs. */
    String id(Responsible choice) {
        return switch (choice) {
            case Responsible.Anybody() -> "all";
            case Responsible.Nobody() -> "nobody";
            case Responsible.Person(long id) -> id == me ? MINE : Long.toString(id);
        };
    }

    String name(Responsible choice) {
        return switch (choice) {
            case Responsible.Anybody() -> texts.get("flags.all");
            case Responsible.Nobody() -> texts.get("inbox.nobody");
            case Responsible.Person(long id) -> id == me ? texts.get("inbox.mine") : names.getOrDefault(id, "");
        };
    }
}
