package kurogo.master.read;

import java.util.List;
import kurogo.intake.read.Place;

/**
 * Something in a list that stands in the way of taking it in, or that was left aside. Its words are
 * {@code master.ListProblem.<code>} in the message bundles.
 *
 * @param code what kind
 * @param place where
 * @param text what stands there
 * @param arguments further words that go into the message
 */
public record ListProblem(Code code, Place place, String text, List<String> arguments) {

    /** The kinds, and whether a list can be taken in nevertheless. */
    public enum Code {
        /** The file cannot be opened. */
        CANNOT_BE_OPENED(true),
        /** No sheet has the columns such a list has. */
        NO_LIST(true),
        /** Nothing in it belongs to the prefecture: its name. */
        NOTHING_OF_PREFECTURE(true),
        /** Six digits of which the last does not check the others. */
        WRONG_CHECK_DIGIT(true),
        /** No code. */
        NO_CODE(true),
        /** A name that ends neither in 市, 町, 村 nor 区. */
        NO_MUNICIPALITY(true),
        /** No reading. */
        NO_KANA(true),
        /** The same code with another name further up: that name. */
        TWICE_OTHERWISE(true),
        /** The same municipality further up. */
        TWICE(true),
        /** A ward of a city the list does not hold. */
        WARD_WITHOUT_CITY(true),
        /** A municipality that is not on the prefecture's list. */
        UNKNOWN_MUNICIPALITY(true),
        /** No whole number of residents. */
        NO_NUMBER(true),
        /** More of 65 and over than residents. */
        MORE_THAN_RESIDENTS(true),
        /** No status. */
        NO_STATUS(true),
        /** A place without local government. */
        WITHOUT_ADMINISTRATION(false),
        /** A row that names no municipality and was left aside: a total, a heading. */
        LEFT_ASIDE(false),
        /** A municipality of the prefecture for which the list says nothing. */
        NOT_IN_LIST(false);

        private final boolean error;

        Code(boolean error) {
            this.error = error;
        }

        public boolean isError() {
            return error;
        }
    }

    public ListProblem {
        arguments = List.copyOf(arguments);
    }

    public ListProblem(Code code, Place place, String text, String... arguments) {
        this(code, place, text, List.of(arguments));
    }

    public boolean isError() {
        return code.isError();
    }
}
