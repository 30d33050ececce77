package kurogo.intake;

import java.util.List;

/**
 * What is on its way into a round, as whoever asks sees it: staff see what staff sent, a reporter their municipality's.
 *
 * @param incoming files being read or waiting for it, in the order they came
 * @param refused files that were refused and not seen yet, in the order they were
 */
public record IncomingFiles(List<Incoming> incoming, List<RefusedFile> refused) {

    public IncomingFiles {
        incoming = List.copyOf(incoming);
        refused = List.copyOf(refused);
    }

    /** Whether a job is at work. */
    public boolean isUnderway() {
        return incoming.stream().anyMatch(file -> file.job().isPresent());
    }
}
