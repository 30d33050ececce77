package kurogo.training;

import kurogo.training.TrainingNotice.Leader;

/** What a notice says to somebody who teaches or helps. */
public enum ToLeader {
    CHANGED,
    CANCELLED,
    REMINDER,
    /** They teach or help in the session now. */
    JOINED,
    /** They teach or help in it no more. */
    LEFT;

    /** A change by which nothing became other is one of the team, and says where they stand by now. */
    public static ToLeader of(Leader leader, TrainingNotice notice, TrainingSession session) {
        return switch (notice.kind()) {
            case CANCELLED -> CANCELLED;
            case REMINDER -> REMINDER;
            case CHANGED, MOVED_UP -> notice.change().map(any -> CHANGED).orElse(ofTeam(leader, session));
        };
    }

    private static ToLeader ofTeam(Leader leader, TrainingSession session) {
        return session.isRunBy(leader.userId()) ? JOINED : LEFT;
    }
}
