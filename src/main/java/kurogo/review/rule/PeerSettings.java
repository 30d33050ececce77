package kurogo.review.rule;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;

/** Whom a rule set compares with whom as settings by key, and back. */
final class PeerSettings {

    private static final String WAY = "peers.";
    private static final String NEIGHBOURS = "peers.neighbours";
    private static final String LIST = "peers.list.";
    private static final String WIDENED = "reference.";
    private static final String YEARS_BACK = "reference.yearsBack";
    private static final int MOST_NEIGHBOURS = 2_000;
    private static final int MOST_YEARS_BACK = 10;

    private PeerSettings() {}

    static Peers read(SettingsReader in) {
        Map<RuleCode, PeerWay> ways = new EnumMap<>(RuleCode.class);
        new TreeMap<>(Peers.CHOICE)
                .forEach((rule, standard) -> ways.put(rule, in.constant(WAY + rule.name(), standard)));
        int neighbours = (int) in.whole(NEIGHBOURS, Peers.STANDARD.neighbours(), 3, MOST_NEIGHBOURS);
        Set<RuleCode> widened = EnumSet.noneOf(RuleCode.class);
        for (RuleCode rule : Peers.COMPARING) {
            if (in.isOn(WIDENED + rule.name(), false)) {
                widened.add(rule);
            }
        }
        int yearsBack = (int) in.whole(YEARS_BACK, Peers.STANDARD.yearsBack(), 0, MOST_YEARS_BACK);
        return new Peers(ways, neighbours, in.municipalitiesByKey(LIST), widened, yearsBack);
    }

    static void write(Peers peers, Map<String, String> settings) {
        new TreeMap<>(peers.ways()).forEach((rule, way) -> settings.put(WAY + rule.name(), way.name()));
        settings.put(NEIGHBOURS, Integer.toString(peers.neighbours()));
        for (RuleCode rule : Peers.COMPARING) {
            settings.put(
                    WIDENED + rule.name(), peers.widened().contains(rule) ? SettingsReader.ON : SettingsReader.OFF);
        }
        settings.put(YEARS_BACK, Integer.toString(peers.yearsBack()));
        peers.lists()
                .forEach((owner, others) -> settings.put(
                        LIST + owner.digits(),
                        others.stream().map(MunicipalityCode::digits).collect(Collectors.joining(" "))));
    }
}
