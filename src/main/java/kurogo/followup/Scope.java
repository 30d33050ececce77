package kurogo.followup;

/** Whose records a list shows. */
public enum Scope {
    /** Those the person is responsible for; of agreed actions also what nobody with an account has to do, of conversations they are responsible for. */
    MINE,
    /** Those of the person's section. */
    SECTION,
    /** All the person may read. */
    ALL
}
