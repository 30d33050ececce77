package kurogo.intake.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kurogo.intake.read.ProblemCode;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    @Test
    void everyThingComesInItsOrder() {
        List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
        List<Integer> taken = new ArrayList<>();
        try (ReadAhead<Integer> ahead = ReadAhead.of(1, numbers::forEach)) {
            ahead.forEachRemaining(taken::add);
            assertThat(ahead.hasNext()).isFalse();
            assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(taken).isEqualTo(numbers);
    }

    @Test
    void whatGoesWrongInTheMakingIsToldAfterWhatWasMadeBefore() {
        try (ReadAhead<String> ahead = ReadAhead.of(1, taker -> {
            taker.accept("first");
            throw new SheetUnreadableException(ProblemCode.DAMAGED);
        })) {
            assertThat(ahead.next()).isEqualTo("first");
            assertThatThrownBy(ahead::hasNext).isInstanceOf(SheetUnreadableException.class);
        }
    }

    @Test
    void anErrorIsToldAsItIs() {
        try (ReadAhead<String> ahead = ReadAhead.of(1, taker -> {
            throw new StackOverflowError();
        })) {
            assertThatThrownBy(ahead::hasNext).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void closingEndsAMakingThatWouldGoOnForever() {
        AtomicInteger made = new AtomicInteger();
        AtomicBoolean fileClosed = new AtomicBoolean();
        try (ReadAhead<Integer> ahead = ReadAhead.of(2, taker -> {
            try {
                while (true) {
                    taker.accept(made.incrementAndGet());
                }
            } finally {
                fileClosed.set(true);
            }
        })) {
            assertThat(ahead.next()).isEqualTo(1);
        }
        assertThat(fileClosed).isTrue();
        assertThat(made.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void aFailureThatNobodyWaitsForAnyMoreTroublesNobody() {
        CountDownLatch closing = new CountDownLatch(1);
        AtomicReference<Throwable> uncaught = new AtomicReference<>();
        UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.set(failure));
        try (ReadAhead<Integer> ahead = ReadAhead.of(1, taker -> {
            taker.accept(1);
            await(closing);
            throw new SheetUnreadableException(ProblemCode.DAMAGED);
        })) {
            assertThat(ahead.next()).isEqualTo(1);
            closing.countDown();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(uncaught).hasNullValue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
