package kurogo.uikit;

/**
 * A file to be taken away.
 *
 * @param fileName with its ending; Japanese is welcome
 * @param contentType media type
 * @param content the bytes
 */
public record Download(String fileName, String contentType, byte[] content) {}
