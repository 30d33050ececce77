package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kurogo.followup.ContentMerge.Choice;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContentMergeTest {

    private static final ConversationContent BASE = Talks.planned(LocalDate.of(2026, 6, 1), CITY);

    @Test
    void changesInDifferentPartsAreBothKept() {
        ConversationContent mine = Talks.entitled("別の題", BASE);
        ConversationContent theirs = Talks.noted(new Notes("**なぜ**0件か", "人手がない", ""), BASE);

        ContentMerge merge = ContentMerge.of(BASE, mine, theirs, Map.of());

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).containsExactly(ContentPart.SAID);
        assertThat(merge.merged().title()).isEqualTo("別の題");
        assertThat(merge.merged().notes().said()).isEqualTo("人手がない");
    }

    @Test
    void theSamePartChangedByBothIsToBeChosen() {
        ConversationContent mine = Talks.entitled("私の題", BASE);
        ConversationContent theirs = Talks.entitled("相手の題", BASE);

        assertThat(ContentMerge.of(BASE, mine, theirs, Map.of()).conflicts()).containsExactly(ContentPart.TITLE);
        assertThat(ContentMerge.of(BASE, mine, theirs, Map.of(ContentPart.TITLE, Choice.THEIRS))
                        .merged()
                        .title())
                .isEqualTo("相手の題");
        ContentMerge kept = ContentMerge.of(BASE, mine, theirs, Map.of(ContentPart.TITLE, Choice.MINE));
        assertThat(kept.merged().title()).isEqualTo("私の題");
        assertThat(kept.conflicts()).isEmpty();
        assertThat(kept.taken()).isEmpty();
    }

    @Test
    void theSameChangeByBothIsNoConflict() {
        ConversationContent both = Talks.entitled("同じ題", BASE);
        ContentMerge merge = ContentMerge.of(BASE, both, both, Map.of());
        assertThat(merge.merged()).isEqualTo(both);
        assertThat(merge.conflicts()).isEmpty();
    }

    @Property
    void whoeverChangesNothingGetsTheOthersContent(@ForAll("contents") ConversationContent other) {
        assertThat(ContentMerge.of(BASE, BASE, other, Map.of()).merged()).isEqualTo(other);
        assertThat(ContentMerge.of(BASE, other, BASE, Map.of()).merged()).isEqualTo(other);
    }

    @Property
    void noChangeIsLostInSilence(
            @ForAll("contents") ConversationContent mine, @ForAll("contents") ConversationContent theirs) {
        ContentMerge merge = ContentMerge.of(BASE, mine, theirs, Map.of());
        for (ContentPart part : ContentPart.values()) {
            if (!part.agrees(theirs, BASE)) {
                assertThat(part.agrees(merge.merged(), theirs)
                                || merge.conflicts().contains(part))
                        .as("their %s", part)
                        .isTrue();
            }
            if (!part.agrees(mine, BASE)) {
                assertThat(part.agrees(merge.merged(), mine)).as("my %s", part).isTrue();
            }
        }
    }

    @Property
    void whatIsChosenStands(
            @ForAll("contents") ConversationContent mine,
            @ForAll("contents") ConversationContent theirs,
            @ForAll("choices") Map<ContentPart, Choice> chosen) {
        ContentMerge merge = ContentMerge.of(BASE, mine, theirs, chosen);
        ContentMerge.of(BASE, mine, theirs, Map.of()).conflicts().stream()
                .filter(chosen::containsKey)
                .forEach(part -> assertThat(part.of(merge.merged()))
                        .isEqualTo(part.of(chosen.get(part) == Choice.MINE ? mine : theirs)));
        assertThat(merge.conflicts()).noneMatch(chosen::containsKey);
    }

    @Provide
    Arbitrary<Map<ContentPart, Choice>> choices() {
        return Arbitraries.maps(Arbitraries.of(ContentPart.class), Arbitraries.of(Choice.class));
    }

    @Provide
    Arbitrary<ConversationContent> contents() {
        Arbitrary<String> words = Arbitraries.of("実績0件について", "甲", "乙");
        Arbitrary<Notes> notes = Combinators.combine(
                        Arbitraries.of("**なぜ**0件か", "甲"), Arbitraries.of("", "乙"), Arbitraries.of("", "丙"))
                .as(Notes::new);
        Arbitrary<Appointment> appointments = Arbitraries.of(0, 1, 2)
                .map(days -> BASE.appointment().on(BASE.appointment().day().plusDays(days)));
        return Combinators.combine(
                        words,
                        Arbitraries.of(ConversationState.class),
                        appointments,
                        Arbitraries.of(List.of(CITY), List.of(CITY, TOWN)),
                        notes,
                        Arbitraries.of(Visibility.class))
                .as((title, state, appointment, municipalities, text, visibility) -> new ConversationContent(
                        title,
                        state,
                        appointment,
                        SupportKind.ADVICE,
                        municipalities,
                        List.of(),
                        Set.of(Topic.CASES),
                        List.of(),
                        text,
                        visibility));
    }
}
