package kurogo.intake;

/**
 * The mapping a file is read with.
 *
 * @param mapping the mapping as it stands by now
 * @param version the version the file is read with, which may be an earlier one
 */
public record UsedMapping(KeptMapping mapping, MappingVersion version) {

    /** Whether the mapping says something else by now. */
    public boolean isOutdated() {
        return mapping.newest().number() != version.number();
    }
}
