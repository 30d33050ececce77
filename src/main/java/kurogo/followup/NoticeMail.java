package kurogo.followup;

/**
 * What a notice says by mail.
 *
 * @param address who gets it
 * @param subject its subject
 * @param text its text
 */
record NoticeMail(String address, String subject, String text) {}
