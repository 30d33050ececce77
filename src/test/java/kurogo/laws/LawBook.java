package kurogo.laws;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** All laws by name, so that the program is held to each and each is seen to catch its breach. */
final class LawBook {

    private LawBook() {}

    static Map<String, ArchRule> of(String root) {
        Laws laws = new Laws(root);
        Map<String, ArchRule> book = new LinkedHashMap<>();
        book.put("the pure core knows no framework", laws.pureCoreKnowsNoFramework());
        book.put("Vaadin is used in screens only", laws.vaadinOnlyInScreens());
        book.put("jOOQ is used in repositories only", laws.jooqOnlyInRepositories());
        book.put("Spring's web is used in api, access and operation only", laws.springWebOnlyAtTheDoors());
        book.put("screens talk to services, never to repositories", laws.screensTalkToServices());
        book.put("features form no cycle", laws.featuresFormNoCycle());
        book.put("reading goes one way, from cells to reports", laws.readingGoesOneWay());
        book.put("the words of reading know nothing of how it is done", laws.wordsOfReadingStandBelowIt());
        book.put("services are transactional", laws.servicesAreTransactional());
        book.put("services say who may", laws.servicesSayWhoMay());
        book.put("every package is null-marked", laws.everyPackageIsNullMarked());
        book.put("nothing reads its surroundings", laws.nothingReadsItsSurroundings());
        return book;
    }
}
