package kurogo.review;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import kurogo.review.rule.Peer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * The members of a peer group as a number that stands for them, so that a group of many is written once and not with each flag that
 * rests on it. Where nothing gives numbers, and in what was written before, the members stand in full.
 */
final class GroupReference {

    /** What members are written as; a {@link ToLongFunction} of the members. */
    static final String NUMBERING = "kurogo.groups.numbering";

    /** What a number stands for; a {@link LongFunction} to the members. */
    static final String MEMBERS = "kurogo.groups.members";

    private GroupReference() {}

    /** Writes members as their number. */
    static final class Writer extends ValueSerializer<List<Peer>> {

        @Override
        @SuppressWarnings("unchecked")
        public void serialize(List<Peer> members, JsonGenerator out, SerializationContext context) {
            Object numbering = context.getAttribute(NUMBERING);
            if (numbering == null) {
                out.writeStartArray();
                members.forEach(member -> context.writeValue(out, member));
                out.writeEndArray();
            } else {
                out.writeNumber(((ToLongFunction<List<Peer>>) numbering).applyAsLong(members));
            }
        }
    }

    /** Reads members by their number. */
    static final class Reader extends ValueDeserializer<List<Peer>> {

        @Override
        @SuppressWarnings("unchecked")
        public List<Peer> deserialize(JsonParser in, DeserializationContext context) {
            return in.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? ((LongFunction<List<Peer>>) context.getAttribute(MEMBERS)).apply(in.getLongValue())
                    : List.of(context.readValue(in, Peer[].class));
        }
    }
}
