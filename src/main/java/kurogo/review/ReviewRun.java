package kurogo.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/**
 * One evaluation of one round. With what it stored it can be repeated to the last flag.
 *
 * @param id its number
 * @param roundId the round evaluated
 * @param ruleSetId the version of a rule set it used
 * @param asOf the day the round was judged on
 * @param evaluatedAt when
 * @param evaluatedBy who asked for it, by display name
 * @param programVersion version of the program that judged
 * @param inputSha256 checksum of all that went into it
 * @param cause what made it necessary
 * @param changed municipalities of which something else was known in the evaluation before; all of them in the first one
 */
public record ReviewRun(
        long id,
        long roundId,
        long ruleSetId,
        LocalDate asOf,
        Instant evaluatedAt,
        String evaluatedBy,
        String programVersion,
        String inputSha256,
        RunCause cause,
        Set<MunicipalityCode> changed) {}
