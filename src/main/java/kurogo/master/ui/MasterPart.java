package kurogo.master.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the master data screen, as the address names them. */
enum MasterPart {
    MUNICIPALITIES,
    RESIDENTS,
    STATUS,
    BANDS,
    BOUNDARIES,
    HISTORY,
    VERSIONS;

    static final String PARAMETER = "part";

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address() {
        return MasterView.ROUTE + "?" + PARAMETER + "=" + inAddress();
    }

    static MasterPart of(Optional<String> inAddress) {
        return Arrays.stream(values())
                .filter(part -> inAddress.filter(part.inAddress()::equals).isPresent())
                .findFirst()
                .orElse(MUNICIPALITIES);
    }
}
