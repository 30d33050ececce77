package kurogo.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of conversations, each showing what its reader may read. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class ConversationListService {

    /** A list shows the latest of them and says so; whoever looks further back narrows the filter. */
    public static final int MOST_LISTED = 10_000;

    private final ConversationListRepository conversations;
    private final Readers readers;

    ConversationListService(ConversationListRepository conversations, Readers readers) {
        this.conversations = conversations;
        this.readers = readers;
    }

    /** A part of what a filter leaves, the latest day first. */
    public List<ConversationLine> page(ConversationFilter filter, int offset, int limit) {
        return conversations.page(filter, readers.current(), offset, limit);
    }

    /** How many a filter leaves; {@link #MOST_LISTED} where there are as many or more. */
    public int count(ConversationFilter filter) {
        return conversations.count(filter, readers.current(), MOST_LISTED);
    }

    /** What stands of all the signed-in person is responsible for or takes part in between two days, both included, in the order of time. */
    public List<ConversationLine> mine(LocalDate first, LocalDate last) {
        return conversations.concerning(readers.current(), first, last).stream()
                .filter(line -> !line.withdrawn())
                .toList();
    }

    /** All conversations with a municipality, in the order of time. */
    public List<ConversationLine> with(MunicipalityCode municipality) {
        return conversations.inOrder(ConversationFilter.of(Scope.ALL).with(municipality), readers.current());
    }

    /** The last day each municipality was talked with; those never talked with are absent. */
    public Map<MunicipalityCode, LocalDate> latestHeld() {
        return conversations.latestHeld(readers.current());
    }

    /**
     * How many conversations were held with each municipality in some periods, in their order, whoever may read what was said: a number
     * is the same for everybody. A municipality that was never talked with is absent.
     */
    public Map<MunicipalityCode, List<Integer>> numberHeld(List<ReportingPeriod> periods) {
        return conversations.numberHeld(periods);
    }

    /** The latest conversations that have some words in their subject, or were held with one of some municipalities or about one of some topics. */
    public List<ConversationLine> about(
            String words, Collection<MunicipalityCode> municipalities, Collection<Topic> topics, int most) {
        return conversations.about(words, municipalities, topics, readers.current(), most);
    }

    /** Conversations about a flag, the latest first. */
    public List<ConversationLine> onFlag(long flagId) {
        return conversations.onFlag(flagId, readers.current());
    }
}
