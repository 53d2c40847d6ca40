package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A catalogue as an aggregator reads it: parsed, and asked by XPath. */
final class ACatalogDocument {

    private static final Map<String, String> PREFIXES = Map.of(
            "x", "http://xcri.org/profiles/1.2/catalog",
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "mlo", "http://purl.org/net/mlo",
            "credit", "http://purl.org/net/cm",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    private final Document document;
    private final XPath path = XPathFactory.newInstance().newXPath();

    private ACatalogDocument(Document document) {
        this.document = document;
        path.setNamespaceContext(new Prefixes());
    }

    /** Fails on what is not well-formed. */
    static ACatalogDocument parse(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new ACatalogDocument(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** For what is too large to be held as a tree. */
    static int count(byte[] xml, String element) {
        try {
            var factory = XMLInputFactory.newInstance();
            for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
                factory.setProperty("jdk.xml." + limit, "0");
            }
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            int found = 0;
            while (reader.hasNext()) {
                boolean starts = reader.next() == XMLStreamConstants.START_ELEMENT;
                found += starts && reader.getLocalName().equals(element) ? 1 : 0;
            }
            return found;
        } catch (XMLStreamException broken) {
            throw new AssertionError(broken);
        }
    }

    List<String> all(String expression) {
        try {
            NodeList found = (NodeList) path.evaluate(expression, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException wrong) {
            throw new AssertionError(wrong);
        }
    }

    String one(String expression) {
        List<String> found = all(expression);
        if (found.size() != 1) {
            throw new AssertionError(expression + " is there " + found.size() + " times");
        }
        return found.getFirst();
    }

    int count(String expression) {
        return all(expression).size();
    }

    private static final class Prefixes implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return PREFIXES.getOrDefault(prefix, "");
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
