package kurogo.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.analysis.measure.Measure;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Programme;

/**
 * What a figure shows and how. All of it can stand in an address.
 *
 * @param measure what is measured
 * @param programme of which programme
 * @param period of which round; the newest where there is none
 * @param from the first period shown; the first there is where it is nothing
 * @param band smallest population of the band looked at; nothing for the whole prefecture
 * @param form the chart, or {@link Form#PROPOSED}
 * @param order how municipalities follow each other
 * @param extent how many of them are shown
 * @param marked municipalities pointed out
 * @param peers those compared with by {@link Line#PEERS}; none for those in the population bands of whoever is pointed out
 * @param line what they are compared with
 * @param note what the reader should know, in the analyst's words
 * @param annotations what they say to single points
 */
public record FigureSettings(
        Measure measure,
        Programme programme,
        Optional<ReportingPeriod> period,
        Optional<ReportingPeriod> from,
        Optional<Integer> band,
        Form form,
        Order order,
        Extent extent,
        Set<MunicipalityCode> marked,
        Set<MunicipalityCode> peers,
        Line line,
        String note,
        List<Annotation> annotations) {

    /** Charts there are. */
    public enum Form {
        /** What the data call for. */
        PROPOSED,
        /** A bar a municipality. */
        BARS,
        /** Lines over the years: the middle, and whoever is pointed out. */
        TREND,
        /** Cost against cases. */
        SCATTER,
        /** Box and points, by population band. */
        DISTRIBUTION,
        /** A shaded cell a municipality and year. */
        HEAT,
        /** Who pays the cost. */
        PARTS,
        /** The municipalities on a map, shaded. */
        MAP,
        /** A share of the municipalities, all and by population band, beside the national review's. */
        SHARES;

        /** Whether it can show a measure: shares are shown as such or over the years, and nothing else is shown as a share. */
        public boolean fits(Measure measure) {
            return switch (this) {
                case PROPOSED, TREND, SCATTER, PARTS -> true;
                case SHARES -> measure.isShare();
                case BARS, DISTRIBUTION, HEAT, MAP -> !measure.isShare();
            };
        }

        /** Whether it shows all periods and not the last alone. */
        public boolean isOverYears() {
            return this == TREND || this == HEAT;
        }

        /** Whether a line of comparison is drawn across it. */
        public boolean hasLine() {
            return this == BARS || this == SHARES;
        }

        /** Whether some of the municipalities may be shown alone; a distribution or map of some of them would be another one. */
        public boolean showsSome() {
            return this != DISTRIBUTION && this != MAP && this != SHARES;
        }
    }

    /** How municipalities follow each other. */
    public enum Order {
        LARGEST,
        SMALLEST,
        CODE
    }

    /** How many municipalities are shown. */
    public enum Extent {
        ALL,
        FIRST_TEN,
        FIRST_FIVE
    }

    /** What all are compared with. */
    public enum Line {
        MEDIAN,
        QUARTILES,
        /** All municipalities as if they were one. */
        TOGETHER,
        /** The median of one's own peers. */
        PEERS,
        /** The share the national review found. */
        NATIONAL,
        NONE
    }

    /** Longest note. */
    public static final int LONGEST_NOTE = 400;

    /** The part of an address that holds {@link #annotations()}. */
    public static final String POINTS = "points";

    /** What stands in the address of no figure in particular. */
    public static final FigureSettings FIRST = of(Map.of());

    public FigureSettings {
        marked = Set.copyOf(marked);
        peers = Set.copyOf(peers);
        annotations = annotations.stream().limit(Annotation.MOST).toList();
        note = note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    /** Settings as an address states them; what it does not state, or not understandably, stands as usual. */
    public static FigureSettings of(Map<String, String> address) {
        return new FigureSettings(
                choice(Measure.values(), address, "measure"),
                choice(Programme.values(), address, "programme"),
                Optional.ofNullable(address.get("round")).flatMap(ReportingPeriod::parse),
                Optional.ofNullable(address.get("from")).flatMap(ReportingPeriod::parse),
                Optional.ofNullable(address.get("band"))
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Integer::valueOf),
                choice(Form.values(), address, "form"),
                choice(Order.values(), address, "order"),
                choice(Extent.values(), address, "extent"),
                codes(address.getOrDefault("mark", "")),
                codes(address.getOrDefault("peers", "")),
                choice(Line.values(), address, "line"),
                address.getOrDefault("note", "").strip(),
                Annotation.read(address.getOrDefault(POINTS, "")));
    }

    /** The same with one municipality pointed out and no other. */
    FigureSettings marking(MunicipalityCode only) {
        return new FigureSettings(
                measure,
                programme,
                period,
                from,
                band,
                form,
                order,
                extent,
                Set.of(only),
                peers,
                line,
                note,
                annotations);
    }

    /** The same of one population band. */
    FigureSettings within(PopulationBand only) {
        return new FigureSettings(
                measure,
                programme,
                period,
                from,
                Optional.of(only.from()),
                form,
                order,
                extent,
                marked,
                peers,
                line,
                note,
                annotations);
    }

    /** These words to single points as an address states them; empty for none. */
    public static String points(List<Annotation> annotations) {
        return Annotation.write(annotations);
    }

    /** The address of these settings. */
    public Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("measure", measure.name());
        address.put("programme", programme.name());
        period.ifPresent(asked -> address.put("round", asked.code()));
        from.ifPresent(first -> address.put("from", first.code()));
        band.ifPresent(smallest -> address.put("band", Integer.toString(smallest)));
        put(address, "form", form, Form.PROPOSED);
        put(address, "order", order, Order.LARGEST);
        put(address, "extent", extent, Extent.ALL);
        put(address, "mark", marked);
        put(address, "peers", peers);
        put(address, "line", line, Line.MEDIAN);
        if (!note.isEmpty()) {
            address.put("note", note);
        }
        if (!annotations.isEmpty()) {
            address.put(POINTS, points(annotations));
        }
        return address;
    }

    private static void put(Map<String, String> address, String name, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            address.put(name, value.name());
        }
    }

    private static void put(Map<String, String> address, String name, Set<MunicipalityCode> codes) {
        if (!codes.isEmpty()) {
            address.put(
                    name, codes.stream().map(MunicipalityCode::digits).sorted().collect(Collectors.joining(",")));
        }
    }

    private static <E extends Enum<E>> E choice(E[] all, Map<String, String> address, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(address.get(name)))
                .findFirst()
                .orElse(all[0]);
    }

    private static Set<MunicipalityCode> codes(String text) {
        return List.of(text.split(",", -1)).stream()
                .flatMap(digits -> MunicipalityCode.parse(digits).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
