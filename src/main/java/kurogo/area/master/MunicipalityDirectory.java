package kurogo.area.master;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the municipality a code or name means, in whatever spelling officials use: five or six digits, prefecture or county
 * in front, ヶ/ケ/が, old characters, kana, a reading in Latin letters, 役所 or 長 behind, or the name of a place that was merged
 * into it. A spelling two municipalities share is never decided.
 */
public final class MunicipalityDirectory {

    private static final String ANY_PREFECTURE = "^([^市区町村郡]{2,4}[都道府県])(?=.)";

    /** What a form asks for, left as it was, or no word at all: （市町村名）, 952010.0. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\([^()]*\\)|\\P{L}*");

    private final String prefectureCode;
    private final String prefectureName;
    private final List<Municipality> municipalities;
    private final Map<MunicipalityCode, Municipality> byCode;
    private final LocalNames names;
    private final Set<String> counties;

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
        this.names = new LocalNames(municipalities, formerNames);
        this.counties = municipalities.stream()
                .map(municipality -> NameKey.of(municipality.county()))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
    }

    /** All municipalities. */
    public List<Municipality> municipalities() {
        return municipalities;
    }

    public Optional<Municipality> find(MunicipalityCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether a text is the name of this prefecture and nothing else, with 都, 道, 府 or 県 or without. */
    public boolean isOwnPrefecture(String text) {
        return PrefectureName.isSaidBy(text, ownPrefecture());
    }

    /** Whether a text is the code of this prefecture as a whole. */
    public boolean isOwnCode(String text) {
        return MunicipalityCode.parse(NameKey.plain(text))
                .filter(code -> code.digits().startsWith(prefectureCode + "000"))
                .isPresent();
    }

    /** Whether a text is the name of one of its counties and nothing else. */
    public boolean isCounty(String text) {
        return counties.contains(NameKey.of(text));
    }

    /** The name of another prefecture that a text is, with 都, 道, 府 or 県 or without. */
    public Optional<String> otherPrefecture(String text) {
        return isOwnPrefecture(text) ? Optional.empty() : PrefectureName.of(text);
    }

    private String ownPrefecture() {
        return prefectureName.isEmpty() ? PrefectureName.ofCode(prefectureCode) : prefectureName;
    }

    /** What a code and a name, either of which may be empty, mean together. */
    public Match resolve(String code, String name) {
        if (code.isBlank() || name.isBlank()) {
            return code.isBlank() ? resolve(name) : resolve(code);
        }
        if (WrittenName.in(name).ofPart()) {
            return new Match.Unknown();
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
        if (found instanceof Match.Found && named instanceof Match.OtherPrefecture) {
            return named;
        }
        if (found instanceof Match.Found(var one, var ignored) && leavesOut(one, named, name)) {
            return new Match.Unknown();
        }
        boolean codeSaysMore = found instanceof Match.Found || found instanceof Match.OtherPrefecture;
        return codeSaysMore || named instanceof Match.Unknown ? found : named;
    }

    /** Whether the name beside a code is no spelling of that of its municipality: the code may be a wrong one, or the row be on more than it. */
    private boolean leavesOut(Municipality municipality, Match named, String written) {
        return switch (named) {
            case Match.Unknown ignored ->
                !PLACEHOLDER.matcher(NameKey.plain(written)).matches()
                        && !names.maySpell(
                                municipality,
                                withoutHome(NameKey.of(WrittenName.in(written).name())));
            case Match.Ambiguous(var candidates) -> !candidates.contains(municipality);
            default -> false;
        };
    }

    /** What a text, code or name, means. */
    public Match resolve(String text) {
        String plain = NameKey.plain(text);
        if (plain.matches("[0-9]{1,7}")) {
            return ofCode(plain);
        }
        WrittenName written = WrittenName.in(text);
        if (written.ofPart()) {
            return new Match.Unknown();
        }
        if (otherPrefecture(written.behind()).isPresent()) {
            return new Match.OtherPrefecture(plain);
        }
        Match match = written.code().isEmpty() ? ofName(written.name()) : resolve(written.code(), written.name());
        return match instanceof Match.Found(var municipality, var corrected)
                ? new Match.Found(municipality, corrected || !written.name().equals(plain))
                : match;
    }

    /** A code may have lost the zero in front when a spreadsheet took it for a number. */
    private Match ofCode(String digits) {
        Optional<MunicipalityCode> code = MunicipalityCode.parse(digits)
                .filter(parsed -> digits.length() == 6
                        || digits.startsWith("0")
                        || byCode.containsKey(parsed)
                        || !startsWithZero())
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
        String rest = withoutHome(key);
        boolean own = rest.length() < key.length();
        if (!own && !key.equals(home()) && PrefectureName.startsWithOne(key)) {
            return new Match.OtherPrefecture(plain);
        }
        Match match = names.meaning(rest, plain);
        if (!(match instanceof Match.Unknown) || own) {
            return match;
        }
        return key.matches(ANY_PREFECTURE + ".*") ? new Match.OtherPrefecture(plain) : match;
    }

    private String home() {
        return NameKey.of(ownPrefecture());
    }

    /** The key of a name without that of its prefecture in front. */
    private String withoutHome(String key) {
        String home = home();
        boolean own = !home.isEmpty() && key.startsWith(home) && key.length() > home.length();
        return own ? key.substring(home.length()) : key;
    }
}
