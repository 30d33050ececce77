package kurogo.export.figure;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.exceptions.JavetTerminatedException;
import com.caoccao.javet.interop.V8Guard;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.options.V8RuntimeOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import kurogo.export.figure.FigureNotDrawnException.Reason;

/**
 * ECharts in V8. A script that comes near the limit of its memory is ended before V8 would end the whole process; the room it is given
 * on top lets it unwind.
 */
final class V8Engine implements ChartEngine {

    private static final int LARGEST_HEAP_MEGABYTES = 192;
    private static final long ROOM_TO_UNWIND = 64L << 20;

    static {
        V8RuntimeOptions.V8_FLAGS.setMaxHeapSize(LARGEST_HEAP_MEGABYTES);
    }

    private final V8Runtime runtime;
    private final String widths;
    private final Duration patience;
    private final AtomicBoolean full = new AtomicBoolean();

    /**
     * Starts an engine.
     *
     * @param patience how long a drawing may take
     * @throws FigureNotDrawnException when V8 does not run on this machine
     */
    V8Engine(Scripts scripts, Duration patience) {
        this.widths = scripts.widths();
        this.patience = patience;
        try {
            runtime = V8Host.getV8Instance().createV8Runtime();
            runtime.setNearHeapLimitCallback(this::nearlyFull);
            runtime.getExecutor(scripts.library()).executeVoid();
            runtime.getExecutor(scripts.drawing()).executeVoid();
        } catch (JavetException | LinkageError notHere) {
            throw new FigureNotDrawnException(Reason.FAILED, notHere);
        }
    }

    private long nearlyFull(long limit, long atFirst) {
        full.set(true);
        runtime.terminateExecution();
        return limit + ROOM_TO_UNWIND;
    }

    @Override
    public String draw(String request) {
        try (V8Guard guard = runtime.getGuard(patience.toMillis())) {
            return runtime.getGlobalObject().invokeString(Scripts.FUNCTION, request, widths);
        } catch (JavetTerminatedException ended) {
            throw new FigureNotDrawnException(full.get() ? Reason.TOO_LARGE : Reason.TOO_LONG, ended);
        } catch (JavetException failed) {
            throw new FigureNotDrawnException(full.get() ? Reason.TOO_LARGE : Reason.FAILED, failed);
        }
    }

    @Override
    public void close() {
        try {
            runtime.close(true);
        } catch (JavetException closed) {
            throw new FigureNotDrawnException(Reason.FAILED, closed);
        }
    }
}
