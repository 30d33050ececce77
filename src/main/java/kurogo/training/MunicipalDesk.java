package kurogo.training;

/**
 * Where a municipality itself is reached.
 *
 * @param email where mail goes, one address or several; empty where none is known
 * @param phone a telephone number; empty where none is known
 */
record MunicipalDesk(String email, String phone) {

    static final MunicipalDesk UNKNOWN = new MunicipalDesk("", "");
}
