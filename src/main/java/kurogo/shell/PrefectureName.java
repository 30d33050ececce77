package kurogo.shell;

import kurogo.text.Texts;

/** Tells whose Kurogo this is. Given by the feature that knows the master data; without it the name is left out. */
@FunctionalInterface
public interface PrefectureName {

    /** 見本県, or empty words while no prefecture is chosen. */
    String in(Texts texts);
}
