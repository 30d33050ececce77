package kurogo.intake;

import java.util.List;
import kurogo.intake.read.Problem;

/** What became of one file that was brought in. */
public sealed interface Staging {

    /** Name of the file; for one out of an archive, with the archive's name before it. */
    String fileName();

    /** It was understood at least in part, is kept, and waits for a person's word. */
    record Staged(Upload upload) implements Staging {

        @Override
        public String fileName() {
            return upload.file().name();
        }
    }

    /**
     * It was refused, and nothing of it is kept.
     *
     * @param problems why, at least one
     */
    record Refused(String fileName, List<Problem> problems) implements Staging {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
