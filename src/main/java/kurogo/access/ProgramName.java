package kurogo.access;

/** What this program is called among others on the same database. */
@FunctionalInterface
public interface ProgramName {

    String text();
}
