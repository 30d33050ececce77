package kurogo.intake.file;

import kurogo.intake.read.ProblemCode;

/** How much may still be unpacked of a file: what goes beyond is a bomb, not a report. Long parts are unpacked by a thread of their own. */
final class PackageBudget {

    private long left;

    PackageBudget(FileLimits limits) {
        this.left = limits.inflatedBytes();
    }

    synchronized void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
    }
}
