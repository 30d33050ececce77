package kurogo.area.master;

import java.util.List;

/** What a code or name was found to mean. */
public sealed interface Match {

    /**
     * One municipality, for certain.
     *
     * @param municipality which
     * @param corrected whether it was written in another spelling than its official name or code
     */
    record Found(Municipality municipality, boolean corrected) implements Match {}

    /**
     * A name that is no longer in use: that of a place which was merged into a municipality.
     *
     * @param municipality what it belongs to since
     * @param former the name, and until when it held
     */
    record Former(Municipality municipality, FormerName former) implements Match {}

    /** Several are possible: a question, never a choice made in silence. */
    record Ambiguous(List<Municipality> candidates) implements Match {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** A code and a name that mean different municipalities. */
    record Contradiction(Municipality byCode, Municipality byName) implements Match {}

    /**
     * The name of a municipality behind that of a county in which it does not lie.
     *
     * @param municipality the one of that name
     * @param county the county written before it
     */
    record OtherCounty(Municipality municipality, String county) implements Match {}

    /** A municipality of another prefecture. */
    record OtherPrefecture(String name) implements Match {}

    /** Six digits that are no code: the last one does not check the others. */
    record WrongCheckDigit(String digits) implements Match {}

    /** None that is known. */
    record Unknown() implements Match {}
}
