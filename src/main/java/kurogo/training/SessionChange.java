package kurogo.training;

import java.util.List;

/**
 * What of a session is other than it was, as far as people are told of it.
 *
 * @param before what was planned
 * @param after what is planned since
 */
public record SessionChange(Plan before, Plan after) {

    /**
     * When and where.
     *
     * @param days the days with their hours, whatever is taught on them
     * @param place where; empty when it is online only
     * @param online how to join; empty when it is not online
     */
    public record Plan(List<SessionDay> days, String place, String online) {

        public Plan {
            days = days.stream()
                    .map(day -> new SessionDay(day.day(), day.begins(), day.ends(), List.of()))
                    .toList();
        }

        static Plan of(SessionContent content) {
            return new Plan(content.days(), content.place(), content.online());
        }
    }

    static SessionChange of(SessionContent before, SessionContent after) {
        return new SessionChange(Plan.of(before), Plan.of(after));
    }

    /** Whether anything is other than it was. */
    boolean isAny() {
        return !before.equals(after);
    }

    public boolean isOfDays() {
        return !before.days().equals(after.days());
    }

    public boolean isOfPlace() {
        return !before.place().equals(after.place());
    }

    public boolean isOfOnline() {
        return !before.online().equals(after.online());
    }

    /** Whether it is of any concern to those who take part in a way. */
    boolean concerns(Attending way) {
        return isOfDays() || (way == Attending.AT_PLACE ? isOfPlace() : isOfOnline());
    }

    /** The same without what is of no concern to those who take part in a way. */
    public SessionChange as(Attending way) {
        boolean atPlace = way == Attending.AT_PLACE;
        return new SessionChange(
                before,
                new Plan(
                        after.days(),
                        atPlace ? after.place() : before.place(),
                        atPlace ? before.online() : after.online()));
    }
}
