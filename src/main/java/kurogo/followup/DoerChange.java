package kurogo.followup;

/**
 * That something is done by somebody else.
 *
 * @param fromSide which side did it
 * @param fromPerson who did it; empty where only the side was agreed
 * @param toSide which side does it
 * @param toPerson who does it; empty where only the side is agreed
 */
public record DoerChange(Side fromSide, String fromPerson, Side toSide, String toPerson) {}
