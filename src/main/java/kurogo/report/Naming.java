package kurogo.report;

/** What a cell names of a report before it answers anything. */
public enum Naming {
    MUNICIPALITY_CODE,
    MUNICIPALITY_NAME,
    PROGRAMME,
    FISCAL_YEAR,
    PERIOD
}
