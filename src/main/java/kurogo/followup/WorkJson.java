package kurogo.followup;

import kurogo.followup.plan.Weights;
import org.springframework.stereotype.Component;
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
