package kurogo.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.term.Mapping;
import kurogo.intake.read.term.Meaning;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a mapping is kept: as JSON. */
@Component
class MappingJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Meaning.class, MeaningAsJson.class)
            .addMixIn(Unit.class, UnitAsJson.class)
            .build();

    String write(Mapping mapping) {
        return mapper.writeValueAsString(mapping);
    }

    Mapping read(String json) {
        return mapper.readValue(json, Mapping.class);
    }

    /** Keeps the pure core free of Jackson. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Meaning.Asks.class, name = "asks"),
        @JsonSubTypes.Type(value = Meaning.NotNeeded.class, name = "notNeeded")
    })
    private interface MeaningAsJson {}

    /** A unit is its word, its base and its factor; all else follows. */
    @JsonIgnoreProperties("money")
    private interface UnitAsJson {}
}
