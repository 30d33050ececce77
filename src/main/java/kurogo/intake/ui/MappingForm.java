package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.Place;
import kurogo.intake.read.layout.FileLayout;
import kurogo.intake.read.layout.FileLayout.HeadShown;
import kurogo.intake.read.layout.FileLayout.HeadingShown;
import kurogo.intake.read.layout.FileLayout.LabelShown;
import kurogo.intake.read.layout.FileLayout.WordShown;
import kurogo.intake.read.layout.HeadChoice;
import kurogo.intake.read.term.MappedColumn;
import kurogo.intake.read.term.MappedHead;
import kurogo.intake.read.term.MappedLabel;
import kurogo.intake.read.term.MappedWord;
import kurogo.intake.read.term.Mapping;
import kurogo.intake.read.term.Meaning;
import kurogo.text.Texts;

/** All that a person says about one layout: what its headings, labels and words of choice mean. */
final class MappingForm extends Div {

    private static final int LONGEST_NAME = 80;

    private final transient Texts texts;
    private final TextField name = new TextField();
    private final List<HeadForm> heads;
    private final LabelForm labels;
    private final WordForm words;
    private final transient List<MappedHead> headsElsewhere;

    /**
     * A form for a file.
     *
     * @param layout the file as it stands
     * @param before what was said before
     * @param proposedName the name where nothing was said before
     */
    MappingForm(FileLayout layout, Optional<Mapping> before, String proposedName, Texts texts) {
        this.texts = texts;
        addClassNames("kurogo-stack", "kurogo-mapping");
        name.setLabel(texts.get("mapping.name"));
        name.setHelperText(texts.get("mapping.name.help"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setWidth("min(100%, 32rem)");
        name.setValue(before.map(Mapping::name).orElse(proposedName));
        List<MappedHead> said = before.map(Mapping::heads).orElse(List.of());
        Set<String> here = layout.heads().stream().map(MappingForm::fingerprint).collect(Collectors.toSet());
        this.headsElsewhere =
                said.stream().filter(head -> !here.contains(head.fingerprint())).toList();
        this.heads = layout.heads().stream()
                .map(head -> new HeadForm(head, meanings(head, said), texts))
                .toList();
        List<MappedLabel> saidLabels = before.map(Mapping::labels).orElse(List.of());
        List<MappedWord> saidWords = before.map(Mapping::words).orElse(List.of());
        this.labels = new LabelForm(
                Stream.concat(layout.labels().stream(), saidLabels.stream().map(MappingForm::shown))
                        .toList(),
                saidLabels,
                texts);
        this.words = new WordForm(
                Stream.concat(layout.words().stream(), saidWords.stream().map(MappingForm::shown))
                        .toList(),
                saidWords,
                texts);
        heads.forEach(this::add);
        add(labels, words, name);
    }

    /** A form for what was said, without a file at hand. */
    static MappingForm of(Mapping mapping, Texts texts) {
        List<HeadShown> heads = mapping.heads().stream().map(MappingForm::shown).toList();
        FileLayout layout = new FileLayout(List.of(), heads, List.of(), List.of());
        return new MappingForm(layout, Optional.of(mapping), mapping.name(), texts);
    }

    /** What is said by now; nothing, and the person is told, while something is missing. */
    Optional<Mapping> value() {
        boolean unnamed = name.getValue().isBlank();
        name.setErrorMessage(texts.get("mapping.name.missing"));
        name.setInvalid(unnamed);
        return unnamed ? Optional.empty() : Optional.of(said()).filter(Mapping::saysAnything);
    }

    boolean isNamed() {
        return !name.getValue().isBlank();
    }

    /** The table with the figures goes first: it is what the layout is known by. */
    private Mapping said() {
        List<HeadForm> figuresFirst = heads.stream()
                .sorted(Comparator.comparing(head -> !head.asksFigures()))
                .toList();
        List<MappedHead> said = new ArrayList<>();
        figuresFirst.stream()
                .map(HeadForm::value)
                .filter(head -> said.isEmpty() || head.saysAnything())
                .forEach(said::add);
        said.addAll(headsElsewhere);
        return new Mapping(name.getValue().strip(), said, labels.value(), words.value());
    }

    private static Map<String, Meaning> meanings(HeadShown head, List<MappedHead> said) {
        Map<String, Meaning> meanings = new HashMap<>();
        said.stream()
                .filter(other -> other.fingerprint().equals(fingerprint(head)))
                .flatMap(other -> other.columns().stream())
                .forEach(column -> column.meaning().ifPresent(meaning -> meanings.put(column.heading(), meaning)));
        return meanings;
    }

    private static String fingerprint(HeadShown head) {
        return new MappedHead(head.columns().stream()
                        .map(column -> new MappedColumn(column.heading(), Optional.empty()))
                        .toList())
                .fingerprint();
    }

    private static HeadShown shown(MappedHead head) {
        return new HeadShown(
                new HeadChoice("", 0, 0),
                true,
                head.columns().stream()
                        .map(column -> new HeadingShown(
                                column.heading(),
                                List.of(column.heading().split("/")),
                                Optional.empty(),
                                List.of(),
                                Optional.empty()))
                        .toList());
    }

    private static LabelShown shown(MappedLabel label) {
        return new LabelShown(Place.file(""), label.text(), "");
    }

    private static WordShown shown(MappedWord word) {
        return new WordShown(word.kind(), word.text(), Place.file(""), 0);
    }
}
