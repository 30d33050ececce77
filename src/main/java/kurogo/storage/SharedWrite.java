package kurogo.storage;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** One write to disk for all who ask while the one before is under way. */
final class SharedWrite {

    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock writing = new ReentrantLock();
    private long written;

    /** Returns after a write, of whatever was committed when it begins, that began after this call did, made by whoever came first. */
    void await(Runnable write) {
        long mine = asked.incrementAndGet();
        writing.lock();
        try {
            if (written < mine) {
                long covered = asked.get();
                write.run();
                written = covered;
            }
        } finally {
            writing.unlock();
        }
    }
}
