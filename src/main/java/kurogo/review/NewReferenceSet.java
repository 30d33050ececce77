package kurogo.review;

import java.util.List;
import kurogo.review.rule.ReferenceResult;

/**
 * Published results that are to be kept.
 *
 * @param title what they are called
 * @param fileName name of the file they stand in
 * @param fileSha256 checksum of the file
 * @param results all results, each municipality, year and programme once
 */
public record NewReferenceSet(String title, String fileName, String fileSha256, List<ReferenceResult> results) {

    public NewReferenceSet {
        results = List.copyOf(results);
    }
}
