package kurogo.intake.read;

/** Yes or no, in whatever sign an official writes it. */
enum YesNo {
    YES,
    NO
}
