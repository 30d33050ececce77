package kurogo.intake;

import java.util.Optional;
import java.util.SortedSet;
import kurogo.area.master.MunicipalityCode;

/** Whose files a file is one of. */
final class Sender {

    private Sender() {}

    /**
     * The municipality of the reporter who brought it in, else the one it reports on.
     *
     * @param reporter the reporter's municipality; nothing when staff brought it in
     * @param named whose reports it holds
     * @return nothing when it is the prefecture's own, as a list of many
     */
    static Optional<MunicipalityCode> of(Optional<MunicipalityCode> reporter, SortedSet<MunicipalityCode> named) {
        return reporter.or(() -> named.size() == 1 ? Optional.of(named.first()) : Optional.empty());
    }
}
