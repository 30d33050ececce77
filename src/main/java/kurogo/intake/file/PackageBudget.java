package kurogo.intake.file;

import kurogo.intake.read.ProblemCode;

/** How much of a package may still be unpacked, and how long a text in it may be: what goes beyond is a bomb, not a report. */
final class PackageBudget {

    private final int textLength;
    private long left;
    private int text;

    PackageBudget(FileLimits limits) {
        this.left = limits.inflatedBytes();
        this.textLength = 4 * limits.textLength();
    }

    /** Counts bytes of markup; a stretch without any tag is a text, of up to four bytes a letter. */
    void spend(byte[] bytes, int length) {
        spend(length);
        for (int i = 0; i < length; i++) {
            text = bytes[i] == '<' ? 0 : text + 1;
            if (text > textLength) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
        }
    }

    /** Counts bytes of any kind. */
    void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
    }
}
