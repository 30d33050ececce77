import java.time.LocalDate;

/** What is written into one cell. */
sealed interface Content {

    Content NOTHING = new Words("");

    record Words(String text) implements Content {}

    record Figure(double number) implements Content {}

    record Day(LocalDate date) implements Content {}

    /** A formula whose result is stored beside it. */
    record Formula(String formula) implements Content {}
}
