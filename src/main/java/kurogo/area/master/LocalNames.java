package kurogo.area.master;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of a prefecture's municipalities in whatever spelling: with their county in front, in kana, with a reading or an office
 * behind, without 市, or one of former days.
 */
final class LocalNames {

    private static final Pattern BEHIND = Pattern.compile("(役所|役場|長)?(様|殿|御中)?([(（][^()（）]*[)）])?$");
    private static final Pattern COUNTY_IN_FRONT = Pattern.compile("^.{1,6}?郡");
    /** 那覇市 Naha-shi. */
    private static final Pattern READING_BEHIND = Pattern.compile("(?<=[市町村区])[A-Za-z][A-Za-z'.-]*$");

    /** What belongs to a municipality and speaks for all of it: 福祉部地域福祉課. */
    private static final Pattern OFFICE =
            Pattern.compile("(?!.*(?:連合|組合|協議会|社協|法人))(?:[^課係局部所]{0,8}(?:課|係|局|(?<![東西南北中上下])部|福祉事務所|担当))+");
    /** A letter that was lost on the way: 葛〓市. */
    private static final Pattern LOST = Pattern.compile("[?〓□\\x{FFFD}]");

    private static final Pattern SMALL = Pattern.compile("[ケノ]");

    private static final Pattern KANA_BEHIND = Pattern.compile("(し|ちょう|まち|むら|そん|く)$");

    private final Map<MunicipalityCode, Municipality> byCode;
    private final Map<String, List<Municipality>> byName;
    private final Map<String, List<Municipality>> byKana;
    private final Map<String, List<Municipality>> byKanaStem;
    private final Map<String, List<Municipality>> byStem;
    private final Map<String, List<FormerName>> byFormerName;

    /** @param formerNames those of a successor that is not listed are left aside */
    LocalNames(List<Municipality> municipalities, List<FormerName> formerNames) {
        this.byCode = municipalities.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        this.byName = grouped(municipalities, municipality -> NameKey.of(municipality.name()));
        this.byKana = grouped(municipalities, municipality -> kana(NameKey.plain(municipality.kana())));
        this.byKanaStem = grouped(municipalities, LocalNames::kanaStem);
        this.byStem = grouped(municipalities, municipality -> stem(NameKey.of(municipality.name())));
        this.byFormerName = formerNames.stream()
                .filter(former -> byCode.containsKey(former.successor()))
                .collect(Collectors.groupingBy(former -> NameKey.of(former.name())));
    }

    /**
     * What a name means.
     *
     * @param rest its key, without the prefecture's name in front
     * @param plain the name as it is written
     */
    Match meaning(String rest, String plain) {
        String bare = BEHIND.matcher(rest).replaceFirst("");
        String withoutCounty = COUNTY_IN_FRONT.matcher(bare).replaceFirst("");
        return among(byName, bare, plain)
                .or(() -> amongCounty(bare, withoutCounty))
                .or(() -> among(byName, withoutCounty, plain).map(match -> ofItsCounty(match, bare, withoutCounty)))
                .map(match -> orFormer(match, withoutCounty))
                .or(() -> among(byName, READING_BEHIND.matcher(bare).replaceFirst(""), plain))
                .or(() -> among(byKana, kana(bare), plain))
                .or(() -> among(byKanaStem, kana(bare), plain))
                .or(() -> former(bare))
                .or(() -> former(withoutCounty))
                .or(() -> among(byStem, bare, plain))
                .orElseGet(Match.Unknown::new);
    }

    /**
     * Whether a name that is none of those known may yet be one way to write that of a municipality, whose code stands beside it:
     * 桐峰市 or 桐〓峰市福祉課 for 桐ヶ峰市.
     *
     * @param rest its key, without the prefecture's name in front
     */
    boolean maySpell(Municipality municipality, String rest) {
        String name = NameKey.of(municipality.name());
        String bare =
                COUNTY_IN_FRONT.matcher(BEHIND.matcher(rest).replaceFirst("")).replaceFirst("");
        boolean ofOffice = bare.startsWith(name)
                && OFFICE.matcher(bare.substring(name.length())).matches();
        return ofOffice || withoutSmall(bare).equals(withoutSmall(name)) || hasLostLetters(bare, name);
    }

    private static String withoutSmall(String key) {
        return SMALL.matcher(key).replaceAll("");
    }

    private static boolean hasLostLetters(String written, String name) {
        return stem(LOST.matcher(written).replaceAll("")).length() * 2
                        >= stem(name).length()
                && Pattern.matches(LOST.matcher(Pattern.quote(written)).replaceAll("\\\\E.\\\\Q"), name);
    }

    /** Of several municipalities of one name the one in the county written before it. */
    private Optional<Match> amongCounty(String bare, String withoutCounty) {
        List<Municipality> named = byName.getOrDefault(withoutCounty, List.of()).stream()
                .filter(municipality -> bare.equals(NameKey.of(municipality.county()) + withoutCounty))
                .toList();
        return named.size() == 1 ? Optional.of(new Match.Found(named.getFirst(), true)) : Optional.empty();
    }

    /** A name behind a county is that of the municipality there; one elsewhere that bears it may not be meant. */
    private Match ofItsCounty(Match named, String bare, String withoutCounty) {
        String county = bare.substring(0, bare.length() - withoutCounty.length());
        return named instanceof Match.Found(var municipality, var ignored)
                        && !county.isEmpty()
                        && !municipality.county().isEmpty()
                        && !county.equals(NameKey.of(municipality.county()))
                        && !byFormerName.containsKey(bare)
                ? new Match.OtherCounty(municipality, county)
                : named;
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

    private static Map<String, List<Municipality>> grouped(
            List<Municipality> municipalities, Function<Municipality, String> key) {
        return municipalities.stream().collect(Collectors.groupingBy(key));
    }

    /** A name without 市, 区, 町 or 村 behind. */
    static String stem(String name) {
        return name.replaceAll("[市区町村]$", "");
    }

    /** Its reading with the last letter of its name: しおみはら市. */
    private static String kanaStem(Municipality municipality) {
        String name = NameKey.of(municipality.name());
        String reading = kana(NameKey.plain(municipality.kana()));
        return KANA_BEHIND.matcher(reading).replaceFirst("") + name.substring(Math.max(0, name.length() - 1));
    }

    /** One form for a reading in either kana; that of names writes が as ケ. */
    private static String kana(String text) {
        return Kana.hiragana(NameKey.of(Kana.hiragana(text)));
    }
}
