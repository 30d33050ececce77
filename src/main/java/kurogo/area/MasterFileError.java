package kurogo.area;

/** A master file is not as it should be; nothing of it was taken. The message names the file, the line and the column. */
public final class MasterFileError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterFileError(String file, long line, String column, String text) {
        super(file + ": line " + line + ", " + column + ": \"" + text + "\"");
    }

    MasterFileError(String file, String what) {
        super(file + ": " + what);
    }
}
