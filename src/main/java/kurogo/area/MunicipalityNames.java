package kurogo.area;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;

/** The municipalities that can be chosen today, and the name in one language of every one there is or was. */
public final class MunicipalityNames {

    private final List<MunicipalityCode> today;
    private final Map<MunicipalityCode, String> names;

    private MunicipalityNames(List<MunicipalityCode> today, Map<MunicipalityCode, String> names) {
        this.today = today;
        this.names = names;
    }

    /** The names as they stand now. */
    public static MunicipalityNames in(AreaService area, Locale language) {
        return new MunicipalityNames(
                area.municipalities().stream().map(Municipality::code).toList(), area.names(language));
    }

    /** The municipalities of today by code. */
    public List<MunicipalityCode> today() {
        return today;
    }

    /** The name of a municipality; its code where nobody ever said its name. */
    public String of(MunicipalityCode code) {
        return names.getOrDefault(code, code.digits());
    }
}
