package kurogo.administration.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;

/** The municipalities accounts may belong to, by code. */
record MunicipalityNames(Map<MunicipalityCode, String> names) {

    static MunicipalityNames of(List<Municipality> municipalities) {
        return new MunicipalityNames(
                municipalities.stream().collect(Collectors.toMap(Municipality::code, Municipality::name)));
    }

    /** The name of the municipality of a reporter, its code where the master no longer holds it; empty for everybody else. */
    String of(Optional<MunicipalityCode> code) {
        return code.map(known -> names.getOrDefault(known, known.digits())).orElse("");
    }
}
