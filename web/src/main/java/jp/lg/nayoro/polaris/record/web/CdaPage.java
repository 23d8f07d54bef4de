package jp.lg.nayoro.polaris.record.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * HL7 CDA R2 (診療情報提供書, 退院時サマリー, 健診) made a page to read: the header's facts and the sections' words, by a stylesheet of
 * ours that copies no element, address or script from the document. Nothing outside the document is read.
 */
final class CdaPage {

    private static final String CDA = "urn:hl7-org:v3";
    private static final Templates STYLE = stylesheet();

    private CdaPage() {}

    /** The page; null for what is no CDA. */
    static String of(byte[] content) {
        try {
            var builder = closedFactory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // throws; the default one also writes to the console
            var document = builder.parse(new ByteArrayInputStream(content));
            return isCda(document) ? page(document) : null;
        } catch (SAXException | IOException | TransformerException noCda) {
            return null;
        } catch (ParserConfigurationException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static boolean isCda(Document document) {
        var root = document.getDocumentElement();
        return "ClinicalDocument".equals(root.getLocalName()) && CDA.equals(root.getNamespaceURI());
    }

    private static String page(Document document) throws TransformerException {
        var page = new StringWriter();
        STYLE.newTransformer().transform(new DOMSource(document), new StreamResult(page));
        return page.toString();
    }

    private static DocumentBuilderFactory closedFactory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static Templates stylesheet() {
        try (var source = CdaPage.class.getResourceAsStream("cda.xsl")) {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            return factory.newTemplates(new StreamSource(source));
        } catch (IOException | TransformerException ourOwnMistake) {
            throw new IllegalStateException(ourOwnMistake);
        }
    }
}
