package kurogo.review;

import static kurogo.db.Tables.FLAG;
import static kurogo.db.Tables.PEER_GROUP;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import kurogo.checksum.Sha256;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The members of peer groups, kept once for all flags that rest on them. */
@Repository
class PeerGroupRepository {

    private final DSLContext database;
    private final ReviewJson json;

    PeerGroupRepository(DSLContext database, ReviewJson json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps the groups some findings rest on. */
    KeptGroups keep(long roundId, List<Flag> findings) {
        Set<List<Peer>> groups = Collections.newSetFromMap(new IdentityHashMap<>());
        findings.forEach(
                finding -> finding.evidence().peers().map(PeerGroup::members).ifPresent(groups::add));
        Map<String, List<List<Peer>>> byChecksum = new HashMap<>();
        Map<String, String> contents = new HashMap<>();
        for (List<Peer> members : groups) {
            String content = json.writePeers(members);
            String checksum = Sha256.of(content);
            contents.put(checksum, content);
            byChecksum.computeIfAbsent(checksum, unseen -> new ArrayList<>()).add(members);
        }
        KeptGroups kept = new KeptGroups();
        numbers(roundId, contents)
                .forEach((checksum, number) ->
                        byChecksum.getOrDefault(checksum, List.of()).forEach(members -> kept.put(members, number)));
        return kept;
    }

    private Map<String, Long> numbers(long roundId, Map<String, String> contents) {
        if (contents.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> numbers = new HashMap<>(database.select(PEER_GROUP.SHA256, PEER_GROUP.ID)
                .from(PEER_GROUP)
                .where(PEER_GROUP.ROUND_ID.eq(roundId), PEER_GROUP.SHA256.in(contents.keySet()))
                .fetchMap(row -> row.value1(), row -> row.value2()));
        List<String> missing = contents.keySet().stream()
                .filter(checksum -> !numbers.containsKey(checksum))
                .toList();
        if (!missing.isEmpty()) {
            var insert = database.insertInto(PEER_GROUP, PEER_GROUP.ROUND_ID, PEER_GROUP.SHA256, PEER_GROUP.MEMBERS);
            for (String checksum : missing) {
                insert = insert.values(roundId, checksum, contents.getOrDefault(checksum, ""));
            }
            insert.returningResult(PEER_GROUP.SHA256, PEER_GROUP.ID)
                    .fetch()
                    .forEach(row -> numbers.put(row.value1(), row.value2()));
        }
        return numbers;
    }

    /** The groups the flags that meet a condition rest on, each read once. */
    LongFunction<List<Peer>> of(Condition flags) {
        Map<Long, List<Peer>> members = database.select(PEER_GROUP.ID, PEER_GROUP.MEMBERS)
                .from(PEER_GROUP)
                .where(PEER_GROUP.ID.in(
                        database.select(FLAG.PEER_GROUP_ID).from(FLAG).where(flags)))
                .fetchMap(row -> row.value1(), row -> json.readPeers(row.value2()));
        return number -> Optional.ofNullable(members.get(number)).orElseThrow();
    }

    /** Drops the groups of a round on which no flag rests any more. */
    void forgetUnused(long roundId) {
        database.deleteFrom(PEER_GROUP)
                .where(PEER_GROUP.ROUND_ID.eq(roundId))
                .andNotExists(database.selectOne().from(FLAG).where(FLAG.PEER_GROUP_ID.eq(PEER_GROUP.ID)))
                .execute();
    }
}
