package kurogo.export.figure;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** The colours of screens (IEC 61966-2-1), as files that are to be kept tell what their reds and blues mean. */
public final class ScreenColours {

    /** How an output intent calls them. */
    static final String NAME = "sRGB IEC61966-2.1";

    private ScreenColours() {}

    /** Their ICC profile. */
    public static byte[] profile() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }
}
