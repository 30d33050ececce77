package kurogo.report.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @EnumSource(Silence.class)
    void aSilenceStaysTheSameWhateverItsTypeIs(Silence silence) {
        Answer<Long> answer = Answer.silent(silence);
        assertThat(answer.as(String.class)).isEqualTo(Answer.silent(silence)).isNotEqualTo(Answer.of("0"));
        assertThat(answer.asSilence()).contains(silence);
        assertThat(answer.asValue()).isEmpty();
    }

    @Test
    void aValueIsOfItsTypeOrOfNone() {
        Answer<?> answer = Answer.of(12L);
        assertThat(answer.as(Long.class)).isEqualTo(Answer.of(12L));
        assertThatThrownBy(() -> answer.as(String.class)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void aSilenceIsNoValueAndOneValueIsNotAnother() {
        assertThat(Answer.of(0L).is(0L)).isTrue();
        assertThat(Answer.of(12L).is(0L)).isFalse();
        assertThat(Answer.<Long>blank().is(0L)).isFalse();
    }
}
