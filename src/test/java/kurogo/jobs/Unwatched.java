package kurogo.jobs;

/** Work nobody looks at and nobody stops. */
public final class Unwatched implements JobRun {

    @Override
    public void progress(int done, int total, String message) {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
