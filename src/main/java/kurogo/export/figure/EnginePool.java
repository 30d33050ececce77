package kurogo.export.figure;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kurogo.export.figure.FigureNotDrawnException.Reason;

/** Engines for as many drawings at once as are allowed. An engine whose drawing failed is replaced; the next one gets a fresh one. */
final class EnginePool implements AutoCloseable {

    private final Supplier<ChartEngine> starting;
    private final Semaphore free;
    private final Duration patience;
    private final Deque<ChartEngine> idle = new ConcurrentLinkedDeque<>();

    /**
     * A pool without engines yet.
     *
     * @param starting makes an engine
     * @param atOnce how many drawings may be made at once
     * @param patience how long a drawing waits for its turn
     */
    EnginePool(Supplier<ChartEngine> starting, int atOnce, Duration patience) {
        this.starting = starting;
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    String draw(String request) {
        await();
        try {
            return drawnByOne(request);
        } finally {
            free.release();
        }
    }

    private String drawnByOne(String request) {
        ChartEngine waiting = idle.pollFirst();
        ChartEngine engine = waiting == null ? starting.get() : waiting;
        boolean sound = false;
        try {
            String svg = engine.draw(request);
            sound = true;
            return svg;
        } finally {
            if (sound) {
                idle.addFirst(engine);
            } else {
                engine.close();
            }
        }
    }

    private void await() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new FigureNotDrawnException(Reason.BUSY, "All engines are drawing");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FigureNotDrawnException(Reason.BUSY, interrupted);
        }
    }

    @Override
    public void close() {
        for (ChartEngine engine = idle.pollFirst(); engine != null; engine = idle.pollFirst()) {
            engine.close();
        }
    }
}
