package kurogo.text;

/** Words as names of files. */
public final class FileNames {

    private FileNames() {}

    /** Words without what some system does not allow in the name of a file, on one line. */
    public static String of(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
