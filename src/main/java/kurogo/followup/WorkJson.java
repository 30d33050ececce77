package kurogo.followup;

import java.util.Map;
import kurogo.followup.plan.Factor;
import kurogo.followup.plan.Weights;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How drafts are kept. */
@Component
class WorkJson {

    private final JsonMapper mapper = JsonMapper.shared();

    String write(Draft.Work work) {
        return mapper.writeValueAsString(work);
    }

    String write(ConversationContent content) {
        return mapper.writeValueAsString(content);
    }

    String write(Weights weights) {
        return mapper.writeValueAsString(weights);
    }

    String write(Map<Factor, Integer> amounts) {
        return mapper.writeValueAsString(amounts);
    }

    Map<Factor, Integer> readAmounts(String json) {
        return mapper.readValue(json, new TypeReference<>() {});
    }

    Weights readWeights(String json) {
        return mapper.readValue(json, Weights.class);
    }

    Draft.Work readWork(String json) {
        return mapper.readValue(json, Draft.Work.class);
    }

    ConversationContent readContent(String json) {
        return mapper.readValue(json, ConversationContent.class);
    }
}
