package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kurogo.intake.read.ProblemCode;
import kurogo.report.FileContent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a modern workbook's package, looked through before anything is parsed. */
final class WorkbookPackage implements AutoCloseable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;

    private WorkbookPackage(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookPackage open(FileContent content) throws IOException {
        return new WorkbookPackage(
                ZipFile.builder().setSeekableByteChannel(content.channel()).get());
    }

    /** Whether a ZIP file is the package of an Office document. */
    static boolean isOne(FileContent content) {
        try (WorkbookPackage parts = open(content)) {
            return parts.has("[Content_Types].xml");
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Whether it holds a workbook in the usual place, as all programs but a few write it. */
    boolean holdsWorkbook() {
        return has(WORKBOOK) && has(RELATIONS);
    }

    boolean hasMacros() {
        return names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }

    boolean hasExternalLinks() {
        return names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("/externallinks/"));
    }

    /**
     * Unpacks every part once, within a budget, and keeps of each sheet its shape.
     *
     * @return the shapes of the sheets by the names of their parts
     */
    Map<String, SheetShape> shapes(PackageBudget budget) throws IOException {
        Map<String, SheetShape> shapes = new HashMap<>();
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            try (InputStream content = zip.getInputStream(part)) {
                if (part.getName().toLowerCase(Locale.ROOT).startsWith("xl/worksheets/")) {
                    shapes.put(part.getName(), SheetShape.of(content, budget));
                } else {
                    drain(part, content, budget);
                }
            }
        }
        return shapes;
    }

    /** The names of the sheets' parts by the ids the workbook knows them by. */
    Map<String, String> sheetParts() throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (InputStream content = zip.getInputStream(zip.getEntry(RELATIONS))) {
            XMLStreamReader xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    parts.put(
                            String.valueOf(xml.getAttributeValue(null, "Id")),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        } catch (XMLStreamException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return parts;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void drain(ZipArchiveEntry part, InputStream content, PackageBudget budget) throws IOException {
        boolean markup = part.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
        byte[] buffer = new byte[1 << 16];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (markup) {
                budget.spend(buffer, read);
            } else {
                budget.spend(read);
            }
        }
    }

    private boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    private List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }
}
