package kurogo.export.figure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kurogo.export.figure.FigureNotDrawnException.Reason;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * ECharts in Rhino, for machines V8 was not built for: the same pictures, some ten times slower. Scripts see no Java class. Each
 * drawing runs on a thread of its own, whose stack is deep enough for ECharts and whose allocations are counted.
 */
final class RhinoEngine implements ChartEngine {

    private static final long STACK = 16L << 20;
    private static final long MOST_ALLOCATED = 1L << 30;
    private static final int INSTRUCTIONS_BETWEEN_LOOKS = 50_000;
    private static final Duration TO_START = Duration.ofMinutes(2);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A drawing was ended. An error, since scripts can catch exceptions. */
    private static final class Ended extends Error {
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Ended(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    private static final class Guarded extends ContextFactory {
        private volatile boolean late;
        private volatile long allocatedBefore;

        @Override
        protected Context makeContext() {
            Context context = super.makeContext();
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setClassShutter(name -> false);
            context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_LOOKS);
            context.setGenerateObserverCount(true);
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int count) {
            if (late) {
                throw new Ended(Reason.TOO_LONG);
            }
            if (THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore > MOST_ALLOCATED) {
                throw new Ended(Reason.TOO_LARGE);
            }
        }
    }

    private final Guarded factory = new Guarded();
    private final ScriptableObject scope;
    private final Duration patience;

    RhinoEngine(Scripts scripts, Duration patience) {
        this.patience = patience;
        this.scope = guarded(TO_START, context -> {
            ScriptableObject global = context.initSafeStandardObjects();
            context.evaluateString(global, scripts.library(), "echarts", 1, null);
            context.evaluateString(global, scripts.drawing(), "drawing", 1, null);
            call(Scripts.PREPARING, scripts.widths().get(), context, global);
            return global;
        });
    }

    @Override
    public String draw(String request) {
        return guarded(patience, context -> Context.toString(call(Scripts.FUNCTION, request, context, scope)));
    }

    private static Object call(String name, String argument, Context context, ScriptableObject scope) {
        return ((Function) scope.get(name, scope)).call(context, scope, scope, new Object[] {argument});
    }

    private <T> T guarded(Duration most, java.util.function.Function<Context, T> work) {
        FutureTask<T> task = new FutureTask<>(watched(work));
        factory.late = false;
        new Thread(null, task, "figure", STACK).start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            factory.late = true;
            throw new FigureNotDrawnException(Reason.TOO_LONG, slow);
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNullElse(failed.getCause(), failed);
            throw new FigureNotDrawnException(reason(cause), cause);
        } catch (InterruptedException interrupted) {
            factory.late = true;
            Thread.currentThread().interrupt();
            throw new FigureNotDrawnException(Reason.FAILED, interrupted);
        }
    }

    private <T> Callable<T> watched(java.util.function.Function<Context, T> work) {
        return () -> {
            factory.allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
            try (Context context = factory.enterContext()) {
                return work.apply(context);
            }
        };
    }

    private static Reason reason(Throwable cause) {
        return switch (cause) {
            case Ended ended -> ended.reason;
            case RhinoException ignored -> Reason.FAILED;
            case OutOfMemoryError ignored -> Reason.TOO_LARGE;
            default -> Reason.FAILED;
        };
    }

    /** Nothing is held but memory. */
    @Override
    public void close() {
        factory.late = true;
    }
}
