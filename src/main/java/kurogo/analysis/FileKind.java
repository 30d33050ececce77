package kurogo.analysis;

/** The files a figure is handed out as. */
public enum FileKind {
    PNG("png", "image/png"),
    /** Fine enough for print. */
    PNG_PRINT("png", "image/png"),
    SVG("svg", "image/svg+xml"),
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    CSV("csv", "text/csv; charset=UTF-8"),
    CSV_CP932("csv", "text/csv; charset=windows-31j"),
    JSON("json", "application/json"),
    /** The option of the chart library. */
    OPTION("option.json", "application/json");

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What stands behind the dot of its file's name. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
