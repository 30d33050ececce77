package kurogo.search;

/**
 * Something that was found.
 *
 * @param kind what kind of thing
 * @param title what it is called
 * @param detail what else tells it from others; may be empty
 * @param address of the screen that shows it
 */
public record SearchHit(Kind kind, String title, String detail, String address) {

    /** Kinds of things, in the order they are shown in. */
    public enum Kind {
        SCREEN,
        MUNICIPALITY,
        FLAG,
        CONVERSATION,
        COURSE,
        SESSION
    }
}
