package kurogo.area;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.AuditTrail;
import kurogo.access.ForAdministrators;
import kurogo.area.MasterFileError.Reason;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes master data piece by piece; what was reported stays with the municipality that reported it. */
@Service
@Transactional
@ForAdministrators
public class MasterKeeping {

    private final AreaRepository area;
    private final MasterRepository master;
    private final AuditTrail auditTrail;

    MasterKeeping(AreaRepository area, MasterRepository master, AuditTrail auditTrail) {
        this.area = area;
        this.master = master;
        this.auditTrail = auditTrail;
    }

    /**
     * Says which prefecture is served here.
     *
     * @throws MasterFileError when municipalities of another one are kept already
     */
    public void choose(Prefecture prefecture) {
        area.prefecture()
                .filter(served -> !served.code().equals(prefecture.code()))
                .filter(served -> !area.municipalities().isEmpty())
                .ifPresent(served -> {
                    throw new MasterFileError(Reason.ANOTHER_PREFECTURE_SERVED, prefecture.name(), served.name());
                });
        Object before = area.prefecture().<Object>map(served -> served).orElse("");
        master.choose(prefecture);
        auditTrail.record("area.prefectureChosen", "prefecture/" + prefecture.code(), before, prefecture);
    }

    /** Takes in what a new list of municipalities changes. */
    public void take(MunicipalityList list) {
        Map<MunicipalityCode, Municipality> before =
                area.municipalities().stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        master.put(list.municipalities());
        master.beginOn(list.firstDays());
        master.putSuccessions(list.successions());
        master.putFormerNames(list.formerNames());
        master.replaceWards(list.wards());
        List<Municipality> replaced = list.municipalities().stream()
                .map(municipality -> before.getOrDefault(municipality.code(), municipality))
                .filter(municipality -> before.containsKey(municipality.code()))
                .toList();
        auditTrail.record("area.municipalitiesTaken", "municipalities", replaced, list);
    }

    /** Takes in residents; a figure of the same municipality and day is replaced. */
    public void takePopulations(List<Population> populations) {
        List<Population> before = populations.stream()
                .map(Population::asOf)
                .distinct()
                .flatMap(day -> master.populations(day).stream())
                .toList();
        master.putPopulations(populations);
        auditTrail.record("area.populationsTaken", "population", before, populations);
    }

    /** Takes in the status by year; one of the same municipality and year is replaced. */
    public void takeStatuses(List<YearStatus> statuses) {
        List<YearStatus> before = master.statuses();
        master.putStatuses(statuses);
        auditTrail.record("area.statusesTaken", "status", before, statuses);
    }

    /**
     * Keeps boundaries for a year in place of those of the same year; other years stay.
     *
     * @param geojson with the property names of 国土数値情報 N03
     * @param municipalities how many have a shape in it
     */
    public void takeBoundaries(int year, String geojson, int municipalities) {
        List<Integer> before = area.boundaryYears();
        area.replaceBoundaries(year, geojson);
        auditTrail.record("area.boundariesTaken", "boundaries/" + year, before, municipalities);
    }

    /** Keeps in mind a name that went out of use. */
    public void add(FormerName former) {
        master.putFormerNames(List.of(former));
        auditTrail.record("area.formerNameAdded", subject(former.successor()), "", former);
    }

    /** Forgets it again; false when somebody else did so before. */
    public boolean remove(FormerName former) {
        boolean removed = master.remove(former) > 0;
        if (removed) {
            auditTrail.record("area.formerNameRemoved", subject(former.successor()), former, "");
        }
        return removed;
    }

    /** Says that a municipality ceased to be. */
    public void add(Succession succession) {
        master.putSuccessions(List.of(succession));
        auditTrail.record("area.successionAdded", subject(succession.municipality()), "", succession);
    }

    /** Takes that back; false when somebody else did so before, or has changed it. */
    public boolean remove(Succession succession) {
        boolean removed = master.remove(succession) > 0;
        if (removed) {
            auditTrail.record("area.successionRemoved", subject(succession.municipality()), succession, "");
        }
        return removed;
    }

    private static String subject(MunicipalityCode code) {
        return "municipality/" + code.digits();
    }
}
