package kurogo.book;

/**
 * A book as it was set.
 *
 * @param pdf the file
 * @param pages number of its pages
 */
record BookPages(byte[] pdf, int pages) {}
