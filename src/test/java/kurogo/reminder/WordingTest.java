package kurogo.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Map<MergeField, String> VALUES = Arrays.stream(MergeField.values())
            .collect(Collectors.toMap(Function.identity(), field -> "<" + field.name() + ">"));

    @Test
    void everyFieldIsFilledInAndOtherBracesStay() {
        Wording wording = new Wording("{round}：{municipality}", "{name} 様 { } {} {{dueOn}}");
        assertThat(wording.subject(VALUES)).isEqualTo("<ROUND>：<MUNICIPALITY>");
        assertThat(wording.text(VALUES)).isEqualTo("<NAME> 様 { } {} {<DUE_ON>}");
    }

    @Test
    void anUnknownFieldIsNamedAsItWasWritten() {
        assertThatThrownBy(() -> new Wording("{kaigi}", "{municipality} {締切} {kaigi}"))
                .isInstanceOfSatisfying(
                        UnknownFieldException.class,
                        unknown -> assertThat(unknown.fields()).containsExactly("{kaigi}", "{締切}"));
    }

    @Test
    void aValueThatLooksLikeAFieldIsNotFilledInAgain() {
        Wording wording = new Wording("件名", "{section}{name}");
        assertThat(wording.text(Map.of(MergeField.SECTION, "{name}", MergeField.NAME, "$1\\")))
                .isEqualTo("{name}$1\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一行目\r\nBcc: someone@example.jp", "一行目\n二行目", "一\u2028二", "一\u0000二"})
    void aSubjectIsOneLineAsWrittenAndWithItsValues(String lines) {
        assertThatThrownBy(() -> new Wording(lines, "本文")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Wording("{section}", "本文").subject(Map.of(MergeField.SECTION, lines)))
                .doesNotContainPattern("[\\p{Cntrl}\\u2028]");
    }

    @Property
    void noValueBreaksTheSubject(@ForAll String value) {
        assertThat(new Wording("件名 {name}", "本文").subject(Map.of(MergeField.NAME, value)))
                .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029]");
    }

    @ParameterizedTest
    @EnumSource
    void theProvidedWordingUsesKnownFieldsOnly(Occasion occasion) {
        Wording wording = ProvidedWording.on(occasion);
        assertThat(wording.text(VALUES)).contains("<MUNICIPALITY>", "<DUE_ON>", "<URL>");
    }
}
