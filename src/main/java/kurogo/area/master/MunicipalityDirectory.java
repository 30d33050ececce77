package kurogo.area.master;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the municipality a code or name means, in whatever spelling officials use: five or six digits, prefecture or county
 * in front, ヶ/ケ/が, old characters, kana, a reading in Latin letters, 役所 or 長 behind, or the name of a place that was merged
 * into it. A spelling two municipalities share is never decided.
 */
public final class MunicipalityDirectory {

    private static final List<String> PREFECTURES = List.of(
            "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県",
            "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県",
            "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県",
            "鹿児島県", "沖縄県");
    private static final String ANY_PREFECTURE = "^([^市区町村郡]{2,4}[都道府県])(?=.)";

    private static final int SHORTEST_CODE = 5;
    /** 1 汐見原市, (2)菜花町, 952010_汐見原市. */
    private static final Pattern NUMBERED =
            Pattern.compile("[(（]?(?<number>[0-9]{1,3}|[0-9]{5,6})[)）.．、:：_・-]?(?<name>[^0-9].+)");

    private static final Pattern BEHIND =
            Pattern.compile("(役所|役場|長)?([(（][^()（）]*[)）]|※[0-9]*|[*†‡]+[0-9]*|注[0-9]*[)）]?)*$");
    private static final Pattern COUNTY_IN_FRONT = Pattern.compile("^.{1,6}?郡");
    /** 那覇市 Naha-shi. */
    private static final Pattern READING_BEHIND = Pattern.compile("(?<=[市町村区])[A-Za-z][A-Za-z'.-]*$");

    private final String prefectureCode;
    private final String prefectureName;
    private final List<Municipality> municipalities;
    private final Map<MunicipalityCode, Municipality> byCode;
    private final Map<String, List<Municipality>> byName;
    private final Map<String, List<Municipality>> byKana;
    private final Map<String, List<Municipality>> byStem;
    private final Map<String, List<FormerName>> byFormerName;

    /**
     * A directory of one prefecture that knows no former names.
     *
     * @param prefectureCode two digits
     * @param prefectureName its name; empty when not known
     * @param municipalities all its municipalities
     */
    public MunicipalityDirectory(String prefectureCode, String prefectureName, List<Municipality> municipalities) {
        this(prefectureCode, prefectureName, municipalities, List.of());
    }

    /**
     * A directory of one prefecture.
     *
     * @param prefectureCode two digits
     * @param prefectureName its name; empty when not known
     * @param municipalities all its municipalities
     * @param formerNames names that went out of use; those of a successor that is not listed are left aside
     */
    public MunicipalityDirectory(
            String prefectureCode,
            String prefectureName,
            List<Municipality> municipalities,
            List<FormerName> formerNames) {
        this.prefectureCode = prefectureCode;
        this.prefectureName = NameKey.of(prefectureName);
        this.municipalities = List.copyOf(municipalities);
        this.byCode = municipalities.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        this.byName = grouped(municipality -> NameKey.of(municipality.name()));
        this.byKana = grouped(municipality -> kana(NameKey.plain(municipality.kana())));
        this.byStem = grouped(municipality -> stem(NameKey.of(municipality.name())));
        this.byFormerName = formerNames.stream()
                .filter(former -> byCode.containsKey(former.successor()))
                .collect(Collectors.groupingBy(former -> NameKey.of(former.name())));
    }

    /** All municipalities. */
    public List<Municipality> municipalities() {
        return municipalities;
    }

    public Optional<Municipality> find(MunicipalityCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether a text is the name of the prefecture and nothing else. */
    public boolean isPrefecture(String text) {
        return !prefectureName.isEmpty() && NameKey.of(text).equals(prefectureName);
    }

    /** What a code and a name, either of which may be empty, mean together. */
    public Match resolve(String code, String name) {
        if (code.isBlank() || name.isBlank()) {
            return code.isBlank() ? resolve(name) : resolve(code);
        }
        Match found = resolve(code);
        Match named = resolve(name);
        if (found instanceof Match.Found(var one, var corrected)
                && named instanceof Match.Found(var other, var ignored)) {
            return one.equals(other) ? new Match.Found(one, corrected) : new Match.Contradiction(one, other);
        }
        if (found instanceof Match.Found(var one, var ignored)
                && named instanceof Match.Former(var other, var former)) {
            return one.equals(other) ? named : new Match.Contradiction(one, other);
        }
        if (found instanceof Match.WrongCheckDigit) {
            return found;
        }
        boolean codeSaysMore = found instanceof Match.Found || found instanceof Match.OtherPrefecture;
        return codeSaysMore || named instanceof Match.Unknown ? found : named;
    }

    /** What a text, code or name, means. */
    public Match resolve(String text) {
        String plain = NameKey.plain(text);
        if (plain.matches("[0-9]{1,7}")) {
            return ofCode(plain);
        }
        Matcher numbered = NUMBERED.matcher(plain);
        if (!numbered.matches()) {
            return ofName(plain);
        }
        String number = numbered.group("number");
        return number.length() < SHORTEST_CODE
                ? ofName(numbered.group("name"))
                : resolve(number, numbered.group("name"));
    }

    /** A code may have lost the zero in front when a spreadsheet took it for a number. */
    private Match ofCode(String digits) {
        Optional<MunicipalityCode> code = MunicipalityCode.parse(digits)
                .filter(parsed -> digits.length() == 6 || byCode.containsKey(parsed) || !startsWithZero())
                .or(() -> digits.length() < 6 && startsWithZero()
                        ? MunicipalityCode.parse("0" + digits)
                        : Optional.empty());
        if (code.isEmpty()) {
            return digits.length() == 6 ? new Match.WrongCheckDigit(digits) : new Match.Unknown();
        }
        Municipality municipality = byCode.get(code.get());
        if (municipality != null) {
            return new Match.Found(
                    municipality, !digits.equals(municipality.code().digits()));
        }
        return code.get().prefecture().equals(prefectureCode) ? new Match.Unknown() : new Match.OtherPrefecture(digits);
    }

    private boolean startsWithZero() {
        return prefectureCode.startsWith("0");
    }

    private Match ofName(String plain) {
        String key = NameKey.of(plain);
        boolean own =
                !prefectureName.isEmpty() && key.startsWith(prefectureName) && key.length() > prefectureName.length();
        String rest = own ? key.substring(prefectureName.length()) : key;
        Match match = ofLocalName(rest, plain);
        if (!(match instanceof Match.Unknown) || own) {
            return match;
        }
        boolean elsewhere = PREFECTURES.stream()
                        .map(NameKey::of)
                        .anyMatch(name -> key.startsWith(name) && !name.equals(prefectureName))
                || key.matches(ANY_PREFECTURE + ".*");
        return elsewhere ? new Match.OtherPrefecture(plain) : match;
    }

    private Match ofLocalName(String rest, String plain) {
        String bare = BEHIND.matcher(rest).replaceFirst("");
        String withoutCounty = COUNTY_IN_FRONT.matcher(bare).replaceFirst("");
        return among(byName, bare, plain)
                .or(() -> amongCounty(bare, withoutCounty))
                .or(() -> among(byName, withoutCounty, plain))
                .map(match -> orFormer(match, withoutCounty))
                .or(() -> among(byName, READING_BEHIND.matcher(bare).replaceFirst(""), plain))
                .or(() -> among(byKana, kana(bare), plain))
                .or(() -> former(bare))
                .or(() -> former(withoutCounty))
                .or(() -> among(byStem, bare, plain))
                .orElseGet(Match.Unknown::new);
    }

    /** Of several municipalities of one name the one in the county written before it. */
    private Optional<Match> amongCounty(String bare, String withoutCounty) {
        List<Municipality> named = byName.getOrDefault(withoutCounty, List.of()).stream()
                .filter(municipality -> bare.equals(NameKey.of(municipality.county()) + withoutCounty))
                .toList();
        return named.size() == 1 ? Optional.of(new Match.Found(named.getFirst(), true)) : Optional.empty();
    }

    /** A name in use that another municipality's place bore before: which is meant is a question. */
    private Match orFormer(Match current, String key) {
        return current instanceof Match.Found(var municipality, var ignored)
                        && former(key).orElse(current) instanceof Match.Former(var successor, var former)
                        && !successor.equals(municipality)
                ? new Match.Ambiguous(List.of(municipality, successor))
                : current;
    }

    /** The one municipality a name of former days belongs to since, or all of them. */
    private Optional<Match> former(String key) {
        List<FormerName> names = byFormerName.getOrDefault(key, List.of());
        List<Municipality> successors = names.stream()
                .map(former -> Objects.requireNonNull(byCode.get(former.successor())))
                .distinct()
                .toList();
        return switch (successors.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new Match.Former(
                        successors.getFirst(), Collections.max(names, Comparator.comparing(FormerName::lastDay))));
            default -> Optional.of(new Match.Ambiguous(successors));
        };
    }

    private static Optional<Match> among(Map<String, List<Municipality>> index, String key, String written) {
        List<Municipality> found = index.getOrDefault(key, List.of());
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new Match.Found(
                        found.getFirst(), !found.getFirst().name().equals(written)));
            default -> Optional.of(new Match.Ambiguous(found));
        };
    }

    private Map<String, List<Municipality>> grouped(Function<Municipality, String> key) {
        return municipalities.stream().collect(Collectors.groupingBy(key));
    }

    private static String stem(String name) {
        return name.replaceAll("[市区町村]$", "");
    }

    /** One form for a reading in either kana; that of names writes が as ケ. */
    private static String kana(String text) {
        return Kana.hiragana(NameKey.of(Kana.hiragana(text)));
    }
}
