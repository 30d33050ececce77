package kurogo.area.master;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name of a municipality in Latin letters, made from its reading: Hepburn as maps and road signs use it, long vowels not marked,
 * without the word for 市, 町, 村 or 区. しおみはらし is Shiomihara, なんとし Nanto, おおたく Ota. Where a word within the name begins
 * with う or お, nothing is long: 松浦市 is Matsuura, 豊岡市 Toyooka.
 *
 * <p>Source: 地名等の英語表記規程 (国土地理院技術資料, 2016), table of the Hepburn system.
 */
public final class RomanName {

    private static final String[] SYLLABLES = {
        "あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno",
        "はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu",
        "がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo",
        "きゃkya きゅkyu きょkyo しゃsha しゅshu しょsho ちゃcha ちゅchu ちょcho にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo",
        "みゃmya みゅmyu みょmyo りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo じゃja じゅju じょjo びゃbya びゅbyu びょbyo",
        "ぴゃpya ぴゅpyu ぴょpyo ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ふぁfa ふぃfi ふぇfe ふぉfo てぃti でぃdi しぇshe じぇje ちぇche"
    };

    private static final Map<String, String> LATIN = latin();

    /** Words that begin with う or お, as far as names of municipalities have them behind another; not those of 河内 (こうち) and 真岡 (もうか). */
    private static final Map<Pattern, String> WORDS_WITHIN = Map.of(
            Pattern.compile(".浦"), "うら",
            Pattern.compile("[^河]内"), "うち",
            Pattern.compile(".上"), "うえ",
            Pattern.compile(".海"), "うみ",
            Pattern.compile("[^真]岡|.丘"), "おか",
            Pattern.compile(".温"), "おん",
            Pattern.compile(".央"), "おう",
            Pattern.compile(".尾"), "お",
            Pattern.compile(".大"), "おお");

    private static final int NOWHERE = -1;
    private static final char DOUBLED = 'っ';
    private static final char LONG = 'ー';

    private RomanName() {}

    /**
     * The name of a municipality.
     *
     * @param written the name as it is written, 琴浦町, which tells where a word within it begins
     * @param kana its reading with that of 市, 町, 村 or 区, in any kana
     * @param type what kind of municipality it is
     */
    public static String of(String written, String kana, MunicipalityType type) {
        String reading = Kana.hiragana(kana)
                .replaceFirst(
                        switch (type) {
                            case CITY -> "(?<=.)し$";
                            case TOWN -> "(?<=.)(まち|ちょう)$";
                            case VILLAGE -> "(?<=.)(むら|そん)$";
                            case SPECIAL_WARD -> "(?<=.)く$";
                        },
                        "");
        return latin(reading, wordWithin(written, reading));
    }

    /** Where in a reading a word within the name begins, or {@link #NOWHERE}. */
    private static int wordWithin(String written, String reading) {
        return WORDS_WITHIN.entrySet().stream()
                .filter(word -> word.getKey().matcher(written).find())
                .mapToInt(word -> reading.lastIndexOf(word.getValue()))
                .max()
                .orElse(NOWHERE);
    }

    private static String latin(String reading, int wordWithin) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < reading.length(); ) {
            String syllable = syllableAt(reading, at);
            append(name, reading, at, syllable, at == wordWithin);
            at += syllable.length();
        }
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static void append(StringBuilder name, String reading, int at, String syllable, boolean begins) {
        String latin = LATIN.getOrDefault(syllable, syllable.charAt(0) == LONG ? "" : syllable);
        boolean doubled = at > 0 && reading.charAt(at - 1) == DOUBLED && !latin.isEmpty();
        if (syllable.charAt(0) == DOUBLED || !begins && isLengthening(name, latin)) {
            return;
        }
        if (doubled) {
            name.append(latin.startsWith("ch") ? 't' : latin.charAt(0));
        }
        boolean apart = at > 0 && reading.charAt(at - 1) == 'ん' && "aiueoy".indexOf(latin.charAt(0)) >= 0;
        name.append(apart ? "'" : "").append(latin);
    }

    /** おう and おお are a long o, うう a long u. */
    private static boolean isLengthening(StringBuilder name, String latin) {
        if (latin.isEmpty()) {
            return true;
        }
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return latin.equals("u") && (last == 'o' || last == 'u') || latin.equals("o") && last == 'o';
    }

    private static String syllableAt(String reading, int at) {
        String two = reading.substring(at, Math.min(at + 2, reading.length()));
        return LATIN.containsKey(two) ? two : reading.substring(at, at + 1);
    }

    private static Map<String, String> latin() {
        Map<String, String> latin = new HashMap<>();
        for (String row : SYLLABLES) {
            for (String pair : row.split(" ")) {
                String kana = pair.replaceAll("[a-z]", "");
                latin.put(kana, pair.substring(kana.length()));
            }
        }
        return Map.copyOf(latin);
    }
}
