package kurogo.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kurogo.area.MasterFiles;
import kurogo.area.master.MunicipalityCode;

/** A prefecture nobody lives in, with almost as many municipalities as three digits can tell apart. */
final class FictionalPrefecture {

    static final int MUNICIPALITIES = 990;

    private static final int CODE = 95;
    private static final String SYLLABLES = "あかさたなはまやらわいきしちにひみりうくすつぬふむゆる";

    private FictionalPrefecture() {}

    /**
     * One of its municipalities.
     *
     * @param code its code
     * @param name its name, unlike any other
     */
    record Place(MunicipalityCode code, String name) {}

    static List<Place> places() {
        return places(MUNICIPALITIES);
    }

    /** The first so many of its municipalities. */
    static List<Place> places(int number) {
        return nation(Math.min(number, MUNICIPALITIES));
    }

    /** As many as asked for; those that are too many for its codes have the codes of prefectures that follow. */
    static List<Place> nation(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new Place(
                        MunicipalityCode.parse(
                                        "%02d%03d".formatted(CODE + each / MUNICIPALITIES, 1 + each % MUNICIPALITIES))
                                .orElseThrow(),
                        kana(each + 1) + "町"))
                .toList();
    }

    static MasterFiles master(List<Place> places) {
        List<String> municipalities = new ArrayList<>(List.of("code,name,kana,roman_name,county,type"));
        List<String> populations = new ArrayList<>(List.of("code,as_of,population,population_65_and_over"));
        for (Place place : places) {
            String kana = place.name().replace("町", "ちょう");
            municipalities.add(place.code() + "," + place.name() + "," + kana + ",Town" + place.code() + ",,TOWN");
            populations.add(place.code() + ",2025-01-01," + (1_000 + 37 * populations.size()) + ",");
        }
        return new MasterFiles(
                """
                {"code": "95", "name": "見本県", "kana": "みほんけん", "english": "Mihon"}
                """,
                String.join("\n", municipalities),
                String.join("\n", populations),
                "code,area_km2,fiscal_strength_index\n",
                2025,
                """
                {"type": "FeatureCollection", "features": []}
                """);
    }

    private static String kana(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number; rest > 0 || name.length() < 3; rest /= SYLLABLES.length()) {
            name.append(SYLLABLES.charAt(rest % SYLLABLES.length()));
        }
        return name.toString();
    }
}
