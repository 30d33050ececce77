package kurogo.area;

/**
 * The prefecture this installation serves.
 *
 * @param code two digits of JIS X 0401
 * @param name official name with 都, 道, 府 or 県
 * @param kana reading in hiragana
 * @param romanName name in Latin letters for the English interface
 */
public record Prefecture(String code, String name, String kana, String romanName) {}
