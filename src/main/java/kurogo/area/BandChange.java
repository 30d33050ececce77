package kurogo.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;

/**
 * What other bands would do to the municipalities of today.
 *
 * @param sizes how many municipalities each band would hold, the smallest band first
 * @param moves municipalities that would be held by another band than now, by code
 * @param unknown how many are in no band, because their residents are not known
 * @param of all municipalities
 */
public record BandChange(List<Size> sizes, List<Move> moves, int unknown, int of) {

    public BandChange {
        sizes = List.copyOf(sizes);
        moves = List.copyOf(moves);
    }

    /** How many municipalities a band holds. */
    public record Size(PopulationBand band, int municipalities) {}

    /** A municipality that would be held by another band. */
    public record Move(Municipality municipality, int residents, PopulationBand from, PopulationBand to) {

        boolean isMove() {
            return !from.equals(to);
        }
    }

    static BandChange between(
            PopulationBands now,
            PopulationBands then,
            List<Municipality> municipalities,
            Map<MunicipalityCode, Integer> residents) {
        List<Move> all = municipalities.stream()
                .flatMap(one -> Optional.ofNullable(residents.get(one.code()))
                        .map(persons -> new Move(one, persons, now.of(persons), then.of(persons)))
                        .stream())
                .toList();
        return new BandChange(
                then.bands().stream()
                        .map(band -> new Size(band, held(all.stream(), band)))
                        .toList(),
                all.stream().filter(Move::isMove).toList(),
                municipalities.size() - all.size(),
                municipalities.size());
    }

    private static int held(Stream<Move> all, PopulationBand band) {
        return (int) all.filter(one -> one.to().equals(band)).count();
    }
}
