import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what the program knows of 見本県 before any report comes: places, residents, area, finance and rounds. */
final class MakeMaster {

    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2026;

    /** How much the share of the old rises a year. */
    private static final double AGEING = 0.0045;

    /** Places merged long ago, two of the same name into different municipalities. */
    private static final String FORMER_NAMES = """
            name,code,last_day
            松ヶ崎町,952010,2005-03-31
            磯部村,952010,2005-03-31
            上葦原町,952044,2006-01-09
            滝ノ沢村,952087,2004-10-31
            新田町,952109,2005-09-30
            新田町,953415,1956-08-31
            桧原村,953211,2005-03-31
            """;

    private static final String PREFECTURE = """
            {
              "code": "95",
              "name": "見本県",
              "kana": "みほんけん",
              "english": "Mihon Prefecture",
              "fictional": true,
              "note": "架空の県です。実在の団体・人物・地形とは関係ありません。",
              "populationAsOf": "1月1日"
            }
            """;

    private MakeMaster() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("prefecture.json"), PREFECTURE);
        Files.writeString(folder.resolve("rounds.csv"), rounds());
        Files.writeString(folder.resolve("former_names.csv"), FORMER_NAMES);
        write(folder.resolve("municipalities.csv"), "code,name,kana,roman_name,county,type", MakeMaster::municipality);
        write(
                folder.resolve("population.csv"),
                "code,year,as_of,population,population_65_and_over",
                MakeMaster::populations);
        List<Double> areas = Outlines.draw().stream()
                .map(outlines -> outlines.stream().mapToDouble(Outlines::area).sum())
                .toList();
        write(
                folder.resolve("area_and_finance.csv"),
                "code,area_km2,fiscal_strength_index",
                place -> areaAndFinance(place, areas.get(Places.ALL.indexOf(place))));
    }

    private static String rounds() {
        return Arrays.stream(Round.values())
                .map(round -> String.join(
                        ",",
                        round.key(),
                        Integer.toString(round.fiscalYear()),
                        round.part(),
                        round.yearName() + " 実績報告（" + round.partName() + "）",
                        round.opens().toString(),
                        round.due().toString(),
                        "reports/" + round.key()))
                .collect(Collectors.joining("\n", "round,fiscal_year,part,title,opens,due,folder\n", "\n"));
    }

    private static void write(Path file, String header, Function<Places.Place, String> lines) throws IOException {
        Files.writeString(file, Places.ALL.stream().map(lines).collect(Collectors.joining("\n", header + "\n", "\n")));
    }

    private static String municipality(Places.Place place) {
        return String.join(",", code(place), place.name(), place.kana(), place.roman(), place.county(), type(place));
    }

    private static String type(Places.Place place) {
        return switch (place.name().charAt(place.name().length() - 1)) {
            case '市' -> "CITY";
            case '町' -> "TOWN";
            default -> "VILLAGE";
        };
    }

    private static String populations(Places.Place place) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> population(place, year))
                .collect(Collectors.joining("\n"));
    }

    private static String population(Places.Place place, int year) {
        int before = LAST_YEAR - year;
        long all = Math.round(place.population() * StrictMath.pow(1 + place.growth(), -before));
        long old = Math.round(all * (place.old() - AGEING * before));
        return "%s,%d,%d-01-01,%d,%d".formatted(code(place), year, year, all, old);
    }

    private static String areaAndFinance(Places.Place place, double area) {
        return String.format(Locale.ROOT, "%s,%.2f,%.2f", code(place), area, place.finance());
    }

    private static String code(Places.Place place) {
        return CheckDigit.completed(place.code());
    }
}
