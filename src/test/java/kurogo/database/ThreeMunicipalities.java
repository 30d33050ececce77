package kurogo.database;

import kurogo.access.ActingAs;
import kurogo.area.MasterFiles;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;

/** A prefecture of three municipalities, invented for tests. */
public final class ThreeMunicipalities {

    public static final MunicipalityCode CITY = new MunicipalityCode("952010");
    public static final MunicipalityCode TOWN = new MunicipalityCode("953016");
    public static final MunicipalityCode VILLAGE = new MunicipalityCode("953237");

    public static final MasterFiles FILES = new MasterFiles("""
            {"code": "95", "name": "見本県", "kana": "みほんけん", "english": "Mihon"}
            """, """
            code,name,kana,roman_name,county,type
            952010,汐見原市,しおみはらし,Shiomihara,,CITY
            953016,菜花町,なばなちょう,Nabana,花郡,TOWN
            953237,霧降村,きりふりむら,Kirifuri,山郡,VILLAGE
            """, """
            code,as_of,population,population_65_and_over
            952010,2025-01-01,310000,80000
            953016,2025-01-01,21000,7000
            953237,2025-01-01,1500,800
            """, """
            code,area_km2,fiscal_strength_index
            952010,418.84,0.84
            """, 2025, """
            {"type": "FeatureCollection", "features": []}
            """);

    private ThreeMunicipalities() {}

    public static void importThrough(MasterImportService imports) {
        ActingAs.program("試験", () -> {
            imports.importMaster(FILES);
            return FILES;
        });
    }
}
