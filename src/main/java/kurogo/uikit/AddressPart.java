package kurogo.uikit;

import java.util.Map;

/** Something on a screen whose state stands in the address beside the filters. */
public interface AddressPart {

    /** Takes on what the address says; what it does not name stands as usual. */
    void read(Map<String, String> parameters);

    /** Writes the state into the address and takes from it what is as usual. */
    void write(Map<String, String> parameters);
}
