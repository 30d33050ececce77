package kurogo.review.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.review.rule.Peer;
import kurogo.text.Texts;

/** Names of peers; those of other prefectures are marked as reference data wherever they stand. */
final class PeerNames {

    private final Map<MunicipalityCode, String> references;
    private final List<String> sources;
    private final Function<MunicipalityCode, String> own;

    PeerNames(List<Peer> peers, Function<MunicipalityCode, String> own, Texts texts) {
        this.own = own;
        references = peers.stream()
                .filter(Peer::isReference)
                .collect(Collectors.toMap(
                        Peer::municipality,
                        peer -> peer.source()
                                .map(source -> texts.get("evidence.reference", source.municipality()))
                                .orElseThrow()));
        sources = peers.stream()
                .flatMap(peer -> peer.source().stream())
                .map(source -> texts.get(
                        "evidence.reference.source",
                        source.title(),
                        PeriodNames.in(texts).of(source.year())))
                .distinct()
                .toList();
    }

    String of(MunicipalityCode code) {
        String reference = references.get(code);
        return reference == null ? own.apply(code) : reference;
    }

    /** Where the reference data were published; none where there are none. */
    List<String> sources() {
        return sources;
    }
}
