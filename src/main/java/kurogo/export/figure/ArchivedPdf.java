package kurogo.export.figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a PDF says of itself so that it can be kept and read in decades (PDF/A-2u): title and language, and what its colours mean. */
final class ArchivedPdf {

    private static final String PRODUCER = "Kurogo";
    private static final int PART = 2;
    private static final String LEVEL = "U";

    private ArchivedPdf() {}

    static void describe(PDDocument document, Picture picture) throws IOException {
        Picture.Caption caption = picture.caption();
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(caption.title());
        about.setSubject(caption.description());
        about.setProducer(PRODUCER);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(picture.language().toLanguageTag());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(caption));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(colours(document));
    }

    /** The same words once more, as archives look for them: they have to agree with the ones above. */
    private static byte[] xmp(Picture.Caption caption) {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        try {
            var identification = xmp.createAndAddPDFAIdentificationSchema();
            identification.setPart(PART);
            identification.setConformance(LEVEL);
            var words = xmp.createAndAddDublinCoreSchema();
            words.setTitle(caption.title());
            words.setDescription(caption.description());
            xmp.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, out, true);
            return out.toByteArray();
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(ScreenColours.profile()));
        intent.setInfo(ScreenColours.NAME);
        intent.setOutputCondition(ScreenColours.NAME);
        intent.setOutputConditionIdentifier(ScreenColours.NAME);
        return intent;
    }
}
