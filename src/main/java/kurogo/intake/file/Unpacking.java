package kurogo.intake.file;

import java.io.IOException;
import java.util.Optional;
import kurogo.intake.read.ProblemCode;
import kurogo.report.FileContent;

/**
 * The files that were sent together, one at a time: those of an archive, or the one file itself. To be closed.
 */
public final class Unpacking implements AutoCloseable {

    private final PackedFile whole;
    private final Optional<Archive> archive;
    private final Optional<ProblemCode> refusal;
    private PackedFile atHand;
    private int numberAtHand = -1;

    private Unpacking(PackedFile whole, Optional<Archive> archive, Optional<ProblemCode> refusal) {
        this.whole = whole;
        this.archive = archive;
        this.refusal = refusal;
        this.atHand = whole;
    }

    static Unpacking of(PackedFile file) {
        return new Unpacking(file, Optional.empty(), Optional.empty());
    }

    static Unpacking of(PackedFile file, Archive archive) {
        return new Unpacking(file, Optional.of(archive), Optional.empty());
    }

    /** An archive that must not be unpacked. */
    static Unpacking refused(PackedFile file, ProblemCode why) {
        return new Unpacking(file, Optional.empty(), Optional.of(why));
    }

    /** How many files there are, at least one. */
    public int size() {
        return archive.map(Archive::size).orElse(1);
    }

    public boolean isArchive() {
        return archive.isPresent();
    }

    /**
     * One of the files; the one asked for last is at hand without unpacking it again.
     *
     * @param number its number, from 0
     * @throws FileRefused when it cannot be unpacked
     */
    public PackedFile file(int number) {
        refusal.ifPresent(why -> {
            throw new FileRefused(why);
        });
        return archive.map(packed -> unpacked(packed, number)).orElse(whole);
    }

    /** Its name; of one in an archive, with the archive's name before it. */
    public String name(int number) {
        return archive.map(packed -> whole.name() + "/" + packed.name(number)).orElse(whole.name());
    }

    private PackedFile unpacked(Archive packed, int number) {
        try {
            if (number != numberAtHand) {
                atHand = new PackedFile(name(number), FileContent.of(packed.bytes(number)));
                numberAtHand = number;
            }
            return atHand;
        } catch (IOException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    @Override
    public void close() {
        try {
            if (archive.isPresent()) {
                archive.get().close();
            }
        } catch (IOException unreadable) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }
}
