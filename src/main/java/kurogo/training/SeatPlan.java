package kurogo.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.training.rule.Waiting;
import kurogo.training.rule.WaitingList;

/**
 * Who has a seat in a session and who waits for one. Seats in the room and online are apart; a municipality's fair share is that of the session,
 * however its people take part. Whoever said beforehand that they cannot come has no seat and waits for none.
 */
final class SeatPlan {

    private final int share;
    private final Map<Attending, Integer> free = new EnumMap<>(Attending.class);
    private final Map<String, Integer> seated;
    private final Map<Long, Enrolment> waiting;

    /**
     * The plan.
     *
     * @param all everybody put down
     * @param share most seats of one municipality; 0 where there is no such limit
     */
    SeatPlan(List<Enrolment> all, Seats seats, int share) {
        this.share = share;
        List<Enrolment> taken = all.stream().filter(Enrolment::holdsSeat).toList();
        Arrays.stream(Attending.values())
                .forEach(way -> free.put(
                        way,
                        seats.of(way)
                                - (int) taken.stream()
                                        .filter(one -> one.attending() == way)
                                        .count()));
        this.seated = new HashMap<>(
                taken.stream().collect(Collectors.groupingBy(Enrolment::whose, Collectors.summingInt(one -> 1))));
        this.waiting = all.stream().filter(Enrolment::isWaiting).collect(Collectors.toMap(Enrolment::id, one -> one));
    }

    /** Whether somebody gets a seat now: where one is free, their municipality may have it, and nobody waits who may too. */
    boolean hasSeatFor(String municipality, Attending way) {
        return free(way) > 0
                && WaitingList.hasRoom(municipality, seated, share)
                && next(List.of(way)).isEmpty();
    }

    /** Seats of one way of taking part that nobody has; less than none where more people were taken in than there are. */
    int free(Attending way) {
        return free.getOrDefault(way, 0);
    }

    /** Gives what is free to those who wait, in their order; who got a seat. */
    List<Long> moveUp() {
        List<Long> moved = new ArrayList<>();
        Optional<Enrolment> next = next(waysWithSeats());
        while (next.isPresent()) {
            Enrolment one = next.get();
            moved.add(one.id());
            waiting.remove(one.id());
            seated.merge(one.whose(), 1, Integer::sum);
            free.merge(one.attending(), -1, Integer::sum);
            next = next(waysWithSeats());
        }
        return moved;
    }

    private List<Attending> waysWithSeats() {
        return Arrays.stream(Attending.values()).filter(way -> free(way) > 0).toList();
    }

    private Optional<Enrolment> next(List<Attending> ways) {
        List<Waiting> those = waiting.values().stream()
                .filter(one -> ways.contains(one.attending()))
                .map(Enrolment::waiting)
                .toList();
        return WaitingList.next(those, seated, share).flatMap(one -> Optional.ofNullable(waiting.get(one.id())));
    }
}
