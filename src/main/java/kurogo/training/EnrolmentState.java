package kurogo.training;

/** Where somebody stands who was put down for a session. */
public enum EnrolmentState {
    SEATED,
    WAITING,
    CANCELLED
}
