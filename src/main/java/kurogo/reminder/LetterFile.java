package kurogo.reminder;

/**
 * Letters to be taken away.
 *
 * @param name its name; empty for an archive, which the screen names
 * @param kind a draft or an archive of drafts
 * @param content the bytes
 */
public record LetterFile(String name, Kind kind, byte[] content) {

    /** What a file of letters is. */
    public enum Kind {
        DRAFT("message/rfc822"),
        ARCHIVE("application/zip");

        private final String contentType;

        Kind(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }
    }
}
