package kurogo.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kurogo.followup.SimpleText.Kind;
import kurogo.followup.SimpleText.Line;
import kurogo.followup.SimpleText.Run;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SimpleTextTest {

    @Test
    void headingsItemsAndBoldAreKnown() {
        assertThat(SimpleText.lines("## 確認\n\n- **なぜ**0件か\n・次\n本文"))
                .containsExactly(
                        new Line(Kind.HEADING, List.of(new Run("確認", false))),
                        new Line(Kind.ITEM, List.of(new Run("なぜ", true), new Run("0件か", false))),
                        new Line(Kind.ITEM, List.of(new Run("次", false))),
                        new Line(Kind.PARAGRAPH, List.of(new Run("本文", false))));
    }

    @Test
    void everythingElseIsTextAsItStands() {
        assertThat(SimpleText.lines("<script>alert(1)</script> **開いたまま -3℃"))
                .containsExactly(
                        new Line(Kind.PARAGRAPH, List.of(new Run("<script>alert(1)</script> **開いたまま -3℃", false))));
    }

    @Property
    void noLetterIsLost(@ForAll @StringLength(max = 60) String words) {
        String shown = SimpleText.lines(words).stream()
                .flatMap(line -> line.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining());
        assertThat(letters(shown)).isEqualTo(letters(words));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cntrl}#*・-]", "");
    }
}
