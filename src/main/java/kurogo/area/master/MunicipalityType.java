package kurogo.area.master;

/** 市, 町, 村, 特別区. */
public enum MunicipalityType {
    CITY,
    TOWN,
    VILLAGE,
    SPECIAL_WARD
}
