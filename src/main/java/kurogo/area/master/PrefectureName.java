package kurogo.area.master;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of the 47 prefectures, in the order of their codes, as officials write them: with 都, 道, 府 or 県, or in tables without. */
final class PrefectureName {

    private static final List<String> ALL = List.of(
            "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県",
            "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県",
            "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県",
            "鹿児島県", "沖縄県");

    private static final List<String> KEYS = ALL.stream().map(NameKey::of).toList();
    private static final Map<String, String> BY_KEY = byKey();

    private PrefectureName() {}

    /** Whether a name in its key form begins with that of a prefecture written in full. */
    static boolean startsWithOne(String key) {
        return KEYS.stream().anyMatch(key::startsWith);
    }

    /** The prefecture a text names and nothing else. */
    static Optional<String> of(String text) {
        return Optional.ofNullable(BY_KEY.get(NameKey.of(text)));
    }

    /** The prefecture of a code of two digits; an empty text where there is none. */
    static String ofCode(String code) {
        int number = code.matches("\\d{2}") ? Integer.parseInt(code) : 0;
        return number >= 1 && number <= ALL.size() ? ALL.get(number - 1) : "";
    }

    /** Whether a text says the name of a prefecture, with the word for it or without. */
    static boolean isSaidBy(String text, String name) {
        String key = NameKey.of(text);
        return !key.isEmpty() && (key.equals(NameKey.of(name)) || key.equals(bare(NameKey.of(name))));
    }

    private static Map<String, String> byKey() {
        Map<String, String> names = new HashMap<>();
        for (String name : ALL) {
            names.put(NameKey.of(name), name);
            names.put(bare(NameKey.of(name)), name);
        }
        return Map.copyOf(names);
    }

    /** 東京 for 東京都; 北海道 is never written shorter. */
    private static String bare(String name) {
        return name.replaceFirst("[都府県]$", "");
    }
}
