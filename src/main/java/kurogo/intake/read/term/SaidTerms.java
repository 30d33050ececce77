package kurogo.intake.read.term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.intake.read.sheet.HeadRows;

/** What a mapping says, ready to be looked up. */
final class SaidTerms {

    private static final Pattern NUMBER = Pattern.compile("#\\d+$");

    private final Mapping mapping;
    private final Map<String, MappedHead> heads = new HashMap<>();
    private final Map<String, Meaning> labels = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> headWords = new HashSet<>();

    SaidTerms(Mapping mapping) {
        this.mapping = mapping;
        mapping.heads().forEach(head -> {
            heads.put(head.fingerprint(), head);
            head.columns().forEach(column -> headWords.addAll(wordsOf(column.heading())));
        });
        mapping.labels().forEach(label -> labels.put(label.text(), label.meaning()));
        mapping.words().forEach(word -> words.put(key(word.kind().typeName(), word.text()), word.term()));
    }

    Mapping mapping() {
        return mapping;
    }

    /** The head with just these headings, if it is one a person has explained. */
    Optional<MappedHead> head(HeadRows rows) {
        return Optional.ofNullable(
                heads.get(MappedHead.fingerprint(rows.headings().values())));
    }

    /** Whether a text stands in a head that was explained. */
    boolean isOfHead(String plain) {
        return headWords.contains(plain);
    }

    Optional<Meaning> label(String plain) {
        return Optional.ofNullable(labels.get(plain));
    }

    Optional<String> word(String typeName, String plain) {
        return Optional.ofNullable(words.get(key(typeName, plain)));
    }

    private static List<String> wordsOf(String heading) {
        return List.of(NUMBER.matcher(heading).replaceFirst("").split("/"));
    }

    private static String key(String typeName, String plain) {
        return typeName + " " + plain;
    }
}
