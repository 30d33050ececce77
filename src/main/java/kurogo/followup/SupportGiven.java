package kurogo.followup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;

/**
 * One support that was given, to one municipality or to several together: a conversation that was held, or a training session.
 *
 * @param day when; of a training session its last day
 * @param support what kind
 * @param way how; nothing for a training session
 * @param told what the record says of it; nothing where another section keeps that to itself
 * @param ours how many of the prefecture took part
 * @param theirs how many of municipalities took part, whoever they belong to
 * @param municipalities to whom, each with how many of its people took part; nothing where that is not known
 */
public record SupportGiven(
        LocalDate day,
        SupportKind support,
        Optional<ContactWay> way,
        Optional<Told> told,
        int ours,
        int theirs,
        Map<MunicipalityCode, Optional<Integer>> municipalities) {

    /** Nobody of the prefecture. */
    public static final Colleague NOBODY = Colleague.named(0, "");

    public SupportGiven {
        municipalities = Collections.unmodifiableMap(new TreeMap<>(municipalities));
    }

    /**
     * What a record says of a support.
     *
     * @param title what it was about
     * @param minutes how long, where somebody said
     * @param owner who was responsible; {@link #NOBODY} where nobody of the prefecture was
     */
    public record Told(String title, Optional<Integer> minutes, Colleague owner) {}

    /**
     * How many of each municipality took part. Somebody who is in nobody's address book belongs to the only municipality there is; where there
     * are several, nobody can say whose they were: a municipality of which nobody else is known has no number then.
     *
     * @param known how many are known of each, others than those that took part included
     */
    static Map<MunicipalityCode, Optional<Integer>> shared(
            List<MunicipalityCode> municipalities, Map<MunicipalityCode, Integer> known, int all) {
        Map<MunicipalityCode, Optional<Integer>> shares = new TreeMap<>();
        if (municipalities.size() == 1) {
            shares.put(municipalities.getFirst(), Optional.of(all));
            return shares;
        }
        boolean complete = municipalities.stream()
                        .mapToInt(code -> known.getOrDefault(code, 0))
                        .sum()
                == all;
        municipalities.forEach(code -> shares.put(
                code, Optional.ofNullable(known.get(code)).or(() -> complete ? Optional.of(0) : Optional.empty())));
        return shares;
    }
}
