package kurogo.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Asked;
import kurogo.review.rule.Flag;
import kurogo.review.rule.NotAssessable;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import kurogo.review.rule.Phrase;
import kurogo.review.rule.ReferenceSource;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.Traits;
import kurogo.review.rule.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How inputs and findings of a review are kept: JSON with its keys in a fixed order, the same bytes for the same facts. */
@Component
class ReviewJson {

    /** How a result begins since every peer group is written once. */
    static final String RESULT_BEGINS = "{\"allGroups\":";

    private static final String GROUPS = "allGroups";
    private static final String REFERENCE = "reference";

    private final JsonMapper mapper = JsonMapper.builder()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .addMixIn(Answer.class, AnswerAsJson.class)
            .addMixIn(Value.class, ValueAsJson.class)
            .addMixIn(PeerGroup.class, PeerGroupAsJson.class)
            .addMixIn(Peer.class, PeerAsJson.class)
            .build();

    /** A finding whose peers are written as the number they are kept under. */
    String write(Flag finding, ToLongFunction<List<Peer>> numbering) {
        return mapper.writer()
                .withAttribute(GroupReference.NUMBERING, numbering)
                .writeValueAsString(finding);
    }

    Flag readFlag(String json, LongFunction<List<Peer>> members) {
        return mapper.readerFor(Flag.class)
                .withAttribute(GroupReference.MEMBERS, members)
                .readValue(json);
    }

    String writePeers(List<Peer> members) {
        return mapper.writeValueAsString(members);
    }

    List<Peer> readPeers(String json) {
        return List.of(mapper.readValue(json, Peer[].class));
    }

    String write(RunInput input) {
        return mapper.writeValueAsString(input);
    }

    /** What went into a run, but for runs of the time when each kept all of it: those have no facts of their own. */
    RunInput readInput(String json) {
        ObjectNode tree = (ObjectNode) mapper.readTree(json);
        if (!tree.has("facts")) {
            return new RunInput(List.of(), List.of(), readWhole(tree));
        }
        tree.putIfAbsent(REFERENCE, mapper.createArrayNode());
        ((ObjectNode) tree.path("round")).putIfAbsent(REFERENCE, mapper.createArrayNode());
        return mapper.treeToValue(tree, RunInput.class);
    }

    /** An input of the time before rounds chose their questions asked them all. */
    private ReviewedRound readWhole(ObjectNode input) {
        input.putIfAbsent("asked", mapper.valueToTree(Asked.EVERYTHING));
        input.putIfAbsent(REFERENCE, mapper.createArrayNode());
        input.path("municipalities").forEach(municipality -> withTraits((ObjectNode) municipality));
        return mapper.treeToValue(input, ReviewedRound.class);
    }

    String write(ReviewedMunicipality municipality) {
        return mapper.writeValueAsString(municipality);
    }

    /** A municipality of the time before neighbours were sought has no traits. */
    ReviewedMunicipality readMunicipality(String json) {
        ObjectNode tree = (ObjectNode) mapper.readTree(json);
        withTraits(tree);
        return mapper.treeToValue(tree, ReviewedMunicipality.class);
    }

    private void withTraits(ObjectNode municipality) {
        municipality.putIfAbsent("traits", mapper.valueToTree(Traits.UNKNOWN));
    }

    /** A result with every peer group once. */
    String write(ReviewResult result) {
        Map<List<Peer>, Long> numbers = new IdentityHashMap<>();
        List<List<Peer>> groups = new ArrayList<>();
        for (Flag flag : result.flags()) {
            flag.evidence().peers().map(PeerGroup::members).ifPresent(members -> {
                if (numbers.putIfAbsent(members, (long) groups.size()) == null) {
                    groups.add(members);
                }
            });
        }
        ToLongFunction<List<Peer>> numbering = members -> numbers.getOrDefault(members, -1L);
        return mapper.writer()
                .withAttribute(GroupReference.NUMBERING, numbering)
                .writeValueAsString(new StoredResult(groups, result.flags(), result.notAssessable()));
    }

    ReviewResult readResult(String json) {
        ObjectNode tree = (ObjectNode) mapper.readTree(json);
        List<List<Peer>> groups = new ArrayList<>();
        tree.path(GROUPS).forEach(members -> groups.add(List.of(mapper.treeToValue(members, Peer[].class))));
        tree.remove(GROUPS);
        LongFunction<List<Peer>> members = number -> groups.get((int) number);
        return mapper.readerFor(ReviewResult.class)
                .withAttribute(GroupReference.MEMBERS, members)
                .readValue(tree);
    }

    private record StoredResult(List<List<Peer>> allGroups, List<Flag> flags, List<NotAssessable> notAssessable) {}

    /** Keeps the pure core free of Jackson. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Answer.Given.class, name = "given"),
        @JsonSubTypes.Type(value = Answer.Silent.class, name = "silent")
    })
    @JsonIgnoreProperties("given")
    private interface AnswerAsJson {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Value.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = Value.Day.class, name = "day"),
        @JsonSubTypes.Type(value = Phrase.class, name = "phrase"),
        @JsonSubTypes.Type(value = Value.Words.class, name = "words")
    })
    private interface ValueAsJson {}

    /** Names its source only where there is one, so that what has none is written as before there were any. */
    @JsonIgnoreProperties("reference")
    private interface PeerAsJson {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<ReferenceSource> source();
    }

    private interface PeerGroupAsJson {

        @JsonSerialize(using = GroupReference.Writer.class)
        @JsonDeserialize(using = GroupReference.Reader.class)
        List<Peer> members();
    }
}
