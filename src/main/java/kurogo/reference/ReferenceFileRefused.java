package kurogo.reference;

/** A file of published results has errors, or holds nothing; nothing of it was kept. */
public final class ReferenceFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReferencePreview preview;

    ReferenceFileRefused(ReferencePreview preview) {
        super(preview.fileName());
        this.preview = preview;
    }

    /** What was read, and what was wrong. */
    public ReferencePreview preview() {
        return preview;
    }
}
