package kurogo.master;

import java.util.Optional;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;

/** What a new list of municipalities says of one of them. */
public sealed interface ListChange {

    /** Which municipality. */
    Municipality municipality();

    default MunicipalityCode code() {
        return municipality().code();
    }

    /** Something is to be answered before the change can be made: since when, or what became of it. */
    boolean isQuestion();

    /** The list has one that was not known. */
    record Added(Municipality municipality, boolean first) implements ListChange {
        @Override
        public boolean isQuestion() {
            return !first;
        }
    }

    /** The list names it otherwise. */
    record Renamed(Municipality municipality, String before) implements ListChange {
        @Override
        public boolean isQuestion() {
            return true;
        }
    }

    /** Reading, name in Latin letters, county or kind are other than before; the name stays. */
    record Corrected(Municipality municipality, Municipality before) implements ListChange {
        @Override
        public boolean isQuestion() {
            return false;
        }
    }

    /** One that was known is no longer on the list. */
    record Gone(Municipality municipality) implements ListChange {
        @Override
        public boolean isQuestion() {
            return true;
        }
    }

    /** All is as before. */
    record Same(Municipality municipality) implements ListChange {
        @Override
        public boolean isQuestion() {
            return false;
        }
    }

    /** The name it had before, if that is another one. */
    default Optional<String> formerName() {
        return this instanceof Renamed renamed ? Optional.of(renamed.before()) : Optional.empty();
    }
}
