package kurogo.intake.read.sheet;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets a thread of its own make things while those made before are used, in their order and never many ahead. What goes wrong
 * in the making goes wrong for whoever waits for the next thing. To be closed, which ends the making.
 *
 * <p>The thread is never interrupted, for that would close whatever file it is at: it ends when it hands on the next thing.
 *
 * @param <T> what is made
 */
public final class ReadAhead<T> implements Iterator<T>, AutoCloseable {

    /** How often it is looked whether the maker lives while nothing comes. */
    private static final long LOOK_SECONDS = 5;

    private final BlockingQueue<Made<T>> made;
    private final Thread maker;
    private volatile boolean closed;
    private @Nullable Made<T> next;

    private ReadAhead(int ahead, Making<T> making) {
        this.made = new ArrayBlockingQueue<>(ahead);
        this.maker = Thread.ofPlatform().daemon().name("kurogo-read-ahead").start(() -> make(making));
    }

    /**
     * Begins to make things.
     *
     * @param ahead how many may wait to be used
     */
    public static <T> ReadAhead<T> of(int ahead, Making<T> making) {
        return new ReadAhead<>(ahead, making);
    }

    /** Makes things one after another. */
    @FunctionalInterface
    public interface Making<T> {

        /** Makes them all; the taker throws when no more are wanted. */
        void each(Consumer<T> taker);
    }

    private sealed interface Made<T> {

        record Thing<T>(T thing) implements Made<T> {}

        record End<T>() implements Made<T> {}

        record Failure<T>(Throwable cause) implements Made<T> {}
    }

    /** No more are wanted. */
    private static final class ClosedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private void make(Making<T> making) {
        try {
            handOn(last(making));
        } catch (ClosedException noMoreWanted) {
            made.clear();
        }
    }

    /** Makes everything and says how that ended. */
    private Made<T> last(Making<T> making) {
        try {
            making.each(thing -> handOn(new Made.Thing<>(thing)));
            return new Made.End<>();
        } catch (ClosedException noMoreWanted) {
            throw noMoreWanted;
        } catch (RuntimeException | Error failure) {
            return new Made.Failure<>(failure);
        }
    }

    private void handOn(Made<T> thing) {
        if (closed) {
            throw new ClosedException();
        }
        waiting(() -> {
            made.put(thing);
            return thing;
        });
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = waiting(this::taken);
        }
        return switch (next) {
            case Made.Thing<T> ignored -> true;
            case Made.End<T> ignored -> false;
            case Made.Failure<T>(Error error) -> throw error;
            case Made.Failure<T>(Throwable exception) -> throw (RuntimeException) exception;
        };
    }

    /** The next thing; a maker that died of want of memory could not even say so. */
    private Made<T> taken() throws InterruptedException {
        while (true) {
            boolean mayCome = maker.isAlive();
            Made<T> thing = made.poll(LOOK_SECONDS, TimeUnit.SECONDS);
            if (thing != null) {
                return thing;
            }
            if (!mayCome) {
                throw new IllegalStateException("The thread that reads ahead has died");
            }
        }
    }

    @Override
    public T next() {
        if (hasNext() && next instanceof Made.Thing<T>(T thing)) {
            next = null;
            return thing;
        }
        throw new NoSuchElementException();
    }

    /** Waits until the making has ended, so that nobody is at a file any more. */
    @Override
    public void close() {
        closed = true;
        made.clear();
        waiting(() -> {
            maker.join();
            return maker;
        });
    }

    private interface Wait<R> {
        R end() throws InterruptedException;
    }

    private static <R> R waiting(Wait<R> wait) {
        try {
            return wait.end();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stopped);
        }
    }
}
