package kurogo.intake;

import java.util.List;
import kurogo.intake.file.Unpacking;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.jobs.JobKind;
import kurogo.jobs.JobRun;
import kurogo.report.LaidOutFile;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SourceFileService;
import org.springframework.stereotype.Component;

/**
 * Reads a file on its way in, one after another of the files in it. It goes on where an earlier try stopped, whether that was
 * a crash or somebody pulling the plug.
 */
@Component
class IncomingJob implements JobKind {

    private final IncomingKeeping keeping;
    private final RoundService rounds;
    private final SourceFileService files;
    private final FileReading reading;
    private final FileUnderstanding understanding;

    IncomingJob(
            IncomingKeeping keeping,
            RoundService rounds,
            SourceFileService files,
            FileReading reading,
            FileUnderstanding understanding) {
        this.keeping = keeping;
        this.rounds = rounds;
        this.files = files;
        this.reading = reading;
        this.understanding = understanding;
    }

    @Override
    public String name() {
        return "intake.stage";
    }

    /**
     * Reads the file.
     *
     * @param input number of the file on its way in; nothing happens when it was withdrawn
     */
    @Override
    public void run(String input, JobRun run) {
        keeping.find(Long.parseLong(input)).ifPresent(whole -> read(whole, run));
    }

    private void read(Incoming whole, JobRun run) {
        ReportingRound round = rounds.get(whole.roundId());
        try (LaidOutFile laidOut = files.layOut(whole.file());
                Unpacking packed = reading.unpack(whole.file().name(), laidOut.content())) {
            for (int number = whole.filesDone(); number < packed.size(); number++) {
                keeping.step(whole, round, packed, number, understand(whole, round, packed, number, run));
            }
            run.progress(packed.size(), packed.size(), whole.file().name());
        }
        keeping.end(whole);
    }

    /** Progress is told in files, and of a single file in rows. */
    private Understanding understand(Incoming whole, ReportingRound round, Unpacking packed, int number, JobRun run) {
        String name = packed.name(number);
        int files = packed.isArchive() ? packed.size() : 0;
        run.progress(packed.isArchive() ? number : 0, files, name);
        return round.isOpen()
                ? understanding.of(
                        round,
                        whole.everyRound(),
                        reading.open(whole.file(), packed, number),
                        rows -> run.progress(packed.isArchive() ? number : rows, files, name))
                : Understanding.refused(name, List.of(closed(name, round)), whole.everyRound());
    }

    private static Problem closed(String name, ReportingRound round) {
        return Problem.error(
                ProblemCode.NO_OPEN_ROUND, Place.file(name), "", round.period().code());
    }
}
