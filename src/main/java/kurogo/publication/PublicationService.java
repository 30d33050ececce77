package kurogo.publication;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kurogo.access.ForPrefecture;
import kurogo.calendar.JapanTime;
import kurogo.export.PaperSheet;
import kurogo.export.PaperWorkbook;
import kurogo.export.WrittenBytes;
import kurogo.report.CombinedTableService;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table a prefecture publishes for a round, and what it confirmed where there were few cases, each as a workbook. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class PublicationService {

    private final CombinedTableService table;
    private final FewCasesReading fewCases;
    private final Clock clock;

    PublicationService(CombinedTableService table, FewCasesReading fewCases, Clock clock) {
        this.table = table;
        this.fewCases = fewCases;
        this.clock = clock;
    }

    /** The table of cases by municipality and programme, as it is published. */
    public byte[] cases(ReportingRound round, Locale language) {
        Texts texts = Texts.in(language);
        return workbook(new CaseSheet(table(round), heading(round, texts), texts).sheet());
    }

    /** What was confirmed where there were few cases, for the ministry alone and so in a file of its own. */
    public byte[] fewCases(ReportingRound round, Locale language) {
        Texts texts = Texts.in(language);
        List<FewCases> few = fewCases.ofRound(round.id());
        return workbook(new FewCasesSheet(few, table(round), heading(round, texts), texts).sheet());
    }

    private CaseTable table(ReportingRound round) {
        return CaseTable.of(table.ofRound(round.id()));
    }

    private Heading heading(ReportingRound round, Texts texts) {
        return new Heading(round, JapanTime.today(clock), texts);
    }

    private static byte[] workbook(PaperSheet sheet) {
        return WrittenBytes.of(out -> PaperWorkbook.write(sheet, out));
    }
}
