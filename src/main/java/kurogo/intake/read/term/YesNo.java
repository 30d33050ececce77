package kurogo.intake.read.term;

/** Yes or no, in whatever sign an official writes it. */
public enum YesNo {
    YES,
    NO
}
