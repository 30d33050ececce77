package kurogo.intake.read.term;

import java.util.List;

/**
 * What a person has said the headings and words of one layout mean, beside or instead of what the dictionary knows.
 *
 * @param name what people call it
 * @param heads heads of tables, the one the layout is known by first
 * @param labels labels of a form outside its tables
 * @param words words of choice
 */
public record Mapping(String name, List<MappedHead> heads, List<MappedLabel> labels, List<MappedWord> words) {

    public Mapping {
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("A layout is known by the head of a table");
        }
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        words = List.copyOf(words);
    }

    /** What its layout is known by: a checksum over the headings of its first table. */
    public String layout() {
        return heads.getFirst().fingerprint();
    }

    /** Whether it says anything at all. */
    public boolean saysAnything() {
        return !labels.isEmpty() || !words.isEmpty() || heads.stream().anyMatch(MappedHead::saysAnything);
    }
}
