package kurogo.followup;

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

    Draft.Work readWork(String json) {
        return mapper.readValue(json, Draft.Work.class);
    }

    ConversationContent readContent(String json) {
        return mapper.readValue(json, ConversationContent.class);
    }
}
