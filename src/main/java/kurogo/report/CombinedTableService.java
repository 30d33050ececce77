package kurogo.report;

import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.calendar.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The combined table of the prefecture: one row a municipality and programme. A reporter is given their own rows only. */
@Service
@Transactional(readOnly = true)
@ForEveryone
public class CombinedTableService {

    private final CombinedTableRepository table;
    private final CurrentUser user;

    CombinedTableService(CombinedTableRepository table, CurrentUser user) {
        this.table = table;
        this.user = user;
    }

    /** The figures that count in a round, by municipality and programme; blank rows for municipalities without report. */
    public List<CombinedRow> ofRound(long roundId) {
        return table.ofRound(roundId, user.get().municipality());
    }

    /** The figures that count in all rounds of a fiscal year, round by round. */
    public List<CombinedRow> ofYear(FiscalYear year) {
        return table.ofYear(year, user.get().municipality());
    }
}
