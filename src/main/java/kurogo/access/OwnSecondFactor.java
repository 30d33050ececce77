package kurogo.access;

/**
 * How one's own second factor stands.
 *
 * @param isSetUp whether there is one
 * @param isRequired whether one's role asks for one
 * @param recoveryCodes how many codes for when it is lost are left
 */
public record OwnSecondFactor(boolean isSetUp, boolean isRequired, int recoveryCodes) {}
