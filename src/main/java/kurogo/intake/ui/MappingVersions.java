package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.intake.MappingVersion;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** The versions of a mapping with who saved them and when, and what each says otherwise than the one before. */
final class MappingVersions extends Div {

    private final transient Texts texts;
    private final transient MappingSentences sentences;

    MappingVersions(List<MappingVersion> versions, Texts texts) {
        this.texts = texts;
        this.sentences = new MappingSentences(texts);
        Div all = new Div();
        all.addClassName("kurogo-versions");
        for (int i = 0; i < versions.size(); i++) {
            MappingVersion version = versions.get(i);
            List<String> before = i + 1 < versions.size() ? said(versions.get(i + 1)) : List.of();
            LocalDate day = JapanTime.dayOf(version.savedAt());
            all.add(
                    new H3(texts.get(
                            "mapping.versionSaved",
                            version.number(),
                            PeriodNames.in(texts).of(day),
                            version.savedBy())),
                    differences(before, said(version)));
        }
        add(new Panel(texts.get("mapping.versions"), all));
    }

    private List<String> said(MappingVersion version) {
        return sentences.of(version.content());
    }

    private UnorderedList differences(List<String> before, List<String> now) {
        UnorderedList list = new UnorderedList();
        Stream<String> added = now.stream().filter(sentence -> !before.contains(sentence));
        Stream<String> dropped = before.stream()
                .filter(sentence -> !now.contains(sentence))
                .map(sentence -> texts.get("mapping.dropped", sentence));
        Stream.concat(added, dropped).map(ListItem::new).forEach(list::add);
        return list;
    }
}
