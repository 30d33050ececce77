package kurogo.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Asked;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Phrase;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How inputs and findings of a review are kept: JSON with its keys in a fixed order, the same bytes for the same facts. */
@Component
class ReviewJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .configure(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
            .addMixIn(Answer.class, AnswerAsJson.class)
            .addMixIn(Value.class, ValueAsJson.class)
            .build();

    String write(Flag finding) {
        return mapper.writeValueAsString(finding);
    }

    String write(ReviewedRound input) {
        return mapper.writeValueAsString(input);
    }

    String write(ReviewResult result) {
        return mapper.writeValueAsString(result);
    }

    Flag readFlag(String json) {
        return mapper.readValue(json, Flag.class);
    }

    /** An input of the time before rounds chose their questions asked them all. */
    ReviewedRound readInput(String json) {
        ObjectNode input = (ObjectNode) mapper.readTree(json);
        input.putIfAbsent("asked", mapper.valueToTree(Asked.EVERYTHING));
        return mapper.treeToValue(input, ReviewedRound.class);
    }

    ReviewResult readResult(String json) {
        return mapper.readValue(json, ReviewResult.class);
    }

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
}
