package kurogo.followup;

/** Municipalities would read what was to be changed, and whoever changes it has not seen all of it yet. Nothing was changed. */
public final class SharingUnseen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Keeping.Sharing sharing;

    SharingUnseen(Keeping.Sharing sharing) {
        super("Shared with " + sharing.content().municipalities());
        this.sharing = sharing;
    }

    /** All they would read. */
    public Keeping.Sharing sharing() {
        return sharing;
    }
}
