package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.ProblemCode;
import kurogo.report.FileContent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The package of an Office document: parts that are found by their relations to each other. */
final class WorkbookPackage implements AutoCloseable {

    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String OPEN_DOCUMENT = "content.xml";
    private static final String OPEN_DOCUMENT_MANIFEST = "meta-inf/manifest.xml";
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    /** A shorter part is unpacked sooner than a thread begins. */
    private static final int UNPACKED_AHEAD_FROM = 1 << 20;

    private final ZipContents zip;
    private final FileLimits limits;
    private final PackageBudget budget;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private WorkbookPackage(ZipContents zip, FileLimits limits) {
        this.zip = zip;
        this.limits = limits;
        this.budget = new PackageBudget(limits);
        zip.entries().forEach(this::note);
    }

    /** Two parts of one name are for two readers to read differently. */
    private void note(ZipArchiveEntry entry) {
        if (parts.putIfAbsent(plain(entry.getName()), entry) != null) {
            throw new FileRefused(ProblemCode.UNSAFE_CONTENT);
        }
    }

    static WorkbookPackage open(FileContent content, FileLimits limits) throws IOException {
        return new WorkbookPackage(ZipContents.open(content), limits);
    }

    /**
     * A relation of one part to another.
     *
     * @param kind last word of its type, such as {@code worksheet}
     * @param target plain name of the part
     */
    record Relation(String kind, String target) {}

    /** Whether a ZIP file is a document of an office program rather than an archive of files. */
    boolean isDocument() {
        return parts.containsKey(CONTENT_TYPES) || isOpenDocument();
    }

    /** Whether it is a document of LibreOffice and its kin. */
    boolean isOpenDocument() {
        return parts.containsKey(OPEN_DOCUMENT) && parts.containsKey(OPEN_DOCUMENT_MANIFEST);
    }

    /** The part all others belong to: the workbook, if it is one. */
    String mainPart() throws IOException {
        Optional<String> stated = relations("").values().stream()
                .filter(relation -> relation.kind().equals("officeDocument"))
                .map(Relation::target)
                .findFirst();
        return stated.orElse(USUAL_WORKBOOK);
    }

    boolean hasMacros() {
        return parts.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"));
    }

    boolean hasExternalLinks() {
        return parts.keySet().stream().anyMatch(name -> name.contains("/externallinks/"));
    }

    /** A part to be read; to be closed. */
    Optional<Markup> find(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(name);
        return entry == null ? Optional.empty() : Optional.of(new Markup(unpacked(entry), limits));
    }

    /** How many bytes a part has by what the package says; none when there is none. */
    long size(String name) {
        ZipArchiveEntry entry = parts.get(name);
        return entry == null ? 0 : entry.getSize();
    }

    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        CheckedPart part = zip.unpack(entry, budget);
        return entry.getSize() < UNPACKED_AHEAD_FROM ? part : new UnpackedAhead(part);
    }

    /** A part that cannot be missing. */
    Markup part(String name) throws IOException {
        return find(name).orElseThrow(() -> new FileRefused(ProblemCode.DAMAGED));
    }

    /**
     * The relations of a part by their ids.
     *
     * @param part its plain name; empty for the package
     */
    Map<String, Relation> relations(String part) throws IOException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        Optional<Markup> stated = find(folder + "_rels/" + part.substring(name) + ".rels");
        Map<String, Relation> relations = new HashMap<>();
        if (stated.isPresent()) {
            try (Markup markup = stated.get()) {
                while (markup.next()) {
                    if (markup.begins("Relationship")) {
                        relations.put(markup.attribute("Id").orElse(""), relation(markup, folder));
                    }
                }
            }
        }
        return relations;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Relation relation(Markup markup, String folder) {
        String type = markup.attribute("Type").orElse("");
        String target = markup.attribute("Target").orElse("");
        return new Relation(
                type.substring(type.lastIndexOf('/') + 1), plain(target.startsWith("/") ? target : folder + target));
    }

    /** One form for all spellings of a part's name: small letters, no way round through other folders. */
    private static String plain(String name) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : name.toLowerCase(Locale.ROOT).replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
