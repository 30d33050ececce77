package kurogo.export.figure;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.exceptions.JavetTerminatedException;
import com.caoccao.javet.interop.V8Guard;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import kurogo.export.figure.FigureNotDrawnException.Reason;

/**
 * ECharts in V8, on a thread of its own from its start to its end: an isolate closed by another thread than it ran on takes the whole
 * process with it. A script that comes near the limit of its memory is ended before V8 would end the whole process; the room it is given
 * on top lets it unwind.
 */
final class V8Engine implements ChartEngine {

    private static final int LARGEST_HEAP_MEGABYTES = 192;
    private static final long ROOM_TO_UNWIND = 64L << 20;

    static {
        V8RuntimeOptions.V8_FLAGS.setMaxHeapSize(LARGEST_HEAP_MEGABYTES);
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("figure").daemon().factory());
    private final V8Runtime runtime;
    private final Duration patience;
    private final AtomicBoolean full = new AtomicBoolean();

    /**
     * Starts an engine.
     *
     * @param patience how long a drawing may take
     * @throws FigureNotDrawnException when V8 does not run on this machine
     */
    V8Engine(Scripts scripts, Duration patience) {
        this.patience = patience;
        this.runtime = onItsThread(() -> started(scripts));
    }

    private V8Runtime started(Scripts scripts) throws JavetException {
        V8Runtime fresh = V8Host.getV8Instance().createV8Runtime();
        fresh.setNearHeapLimitCallback((limit, atFirst) -> {
            full.set(true);
            fresh.terminateExecution();
            return limit + ROOM_TO_UNWIND;
        });
        fresh.getExecutor(scripts.library()).executeVoid();
        fresh.getExecutor(scripts.drawing()).executeVoid();
        fresh.getGlobalObject().invokeVoid(Scripts.PREPARING, scripts.widths().get());
        return fresh;
    }

    @Override
    public String draw(String request) {
        return onItsThread(() -> {
            try (V8Guard guard = runtime.getGuard(patience.toMillis())) {
                return runtime.getGlobalObject().invokeString(Scripts.FUNCTION, request);
            }
        });
    }

    private <T> T onItsThread(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNullElse(failed.getCause(), failed);
            throw new FigureNotDrawnException(reason(cause), cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FigureNotDrawnException(Reason.FAILED, interrupted);
        }
    }

    private Reason reason(Throwable cause) {
        if (full.get()) {
            return Reason.TOO_LARGE;
        }
        return cause instanceof JavetTerminatedException ? Reason.TOO_LONG : Reason.FAILED;
    }

    @Override
    public void close() {
        try {
            onItsThread(() -> {
                runtime.close(true);
                return runtime;
            });
        } finally {
            thread.shutdown();
        }
    }
}
