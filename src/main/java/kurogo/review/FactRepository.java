package kurogo.review;

import static kurogo.db.Tables.REVIEW_FACT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What evaluations knew of municipalities, each state once. */
@Repository
class FactRepository {

    /** PostgreSQL takes at most 65,535 values in one statement; a fact has four. */
    private static final int ROWS_A_STATEMENT = 5_000;

    private final DSLContext database;

    FactRepository(DSLContext database) {
        this.database = database;
    }

    /** A state of a municipality in a round, told by its checksum. */
    record State(String municipality, String sha256) {}

    /** A state with all it says. */
    record Fact(State state, String content) {}

    /** The states under some numbers. */
    Map<Long, State> states(List<Long> numbers) {
        Map<Long, State> states = new HashMap<>();
        database.select(REVIEW_FACT.ID, REVIEW_FACT.MUNICIPALITY_CODE, REVIEW_FACT.SHA256)
                .from(REVIEW_FACT)
                .where(REVIEW_FACT.ID.in(numbers))
                .forEach(row -> states.put(row.value1(), new State(row.value2(), row.value3())));
        return states;
    }

    /** What is said under some numbers. */
    Map<Long, String> contents(List<Long> numbers) {
        return database.select(REVIEW_FACT.ID, REVIEW_FACT.CONTENT)
                .from(REVIEW_FACT)
                .where(REVIEW_FACT.ID.in(numbers))
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Keeps facts of a round and gives the number of each state, those kept before included. */
    Map<State, Long> keep(long roundId, List<Fact> facts) {
        Map<State, Long> numbers = new HashMap<>();
        for (int from = 0; from < facts.size(); from += ROWS_A_STATEMENT) {
            List<Fact> some = facts.subList(from, Math.min(from + ROWS_A_STATEMENT, facts.size()));
            database.select(REVIEW_FACT.ID, REVIEW_FACT.MUNICIPALITY_CODE, REVIEW_FACT.SHA256)
                    .from(REVIEW_FACT)
                    .where(
                            REVIEW_FACT.ROUND_ID.eq(roundId),
                            REVIEW_FACT.SHA256.in(some.stream()
                                    .map(fact -> fact.state().sha256())
                                    .toList()))
                    .forEach(row -> numbers.put(new State(row.value2(), row.value3()), row.value1()));
            insert(
                    roundId,
                    some.stream()
                            .filter(fact -> !numbers.containsKey(fact.state()))
                            .toList(),
                    numbers);
        }
        return numbers;
    }

    private void insert(long roundId, List<Fact> facts, Map<State, Long> numbers) {
        if (facts.isEmpty()) {
            return;
        }
        var insert = database.insertInto(
                REVIEW_FACT,
                REVIEW_FACT.ROUND_ID,
                REVIEW_FACT.MUNICIPALITY_CODE,
                REVIEW_FACT.SHA256,
                REVIEW_FACT.CONTENT);
        for (Fact fact : facts) {
            insert = insert.values(
                    roundId, fact.state().municipality(), fact.state().sha256(), fact.content());
        }
        List<Long> given = insert.returningResult(REVIEW_FACT.ID).fetch(row -> row.value1());
        IntStream.range(0, facts.size()).forEach(i -> numbers.put(facts.get(i).state(), given.get(i)));
    }
}
