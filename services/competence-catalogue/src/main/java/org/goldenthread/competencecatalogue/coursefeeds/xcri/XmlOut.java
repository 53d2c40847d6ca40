package org.goldenthread.competencecatalogue.coursefeeds.xcri;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** XML written from beginning to end. Whatever text comes, it is well-formed: characters that XML cannot have are left out. */
final class XmlOut {

    /** The vocabularies that a catalogue is made of. */
    enum Space {
        XCRI("", "http://xcri.org/profiles/1.2/catalog"),
        DC("dc", "http://purl.org/dc/elements/1.1/"),
        DCTERMS("dcterms", "http://purl.org/dc/terms/"),
        MLO("mlo", "http://purl.org/net/mlo"),
        CREDIT("credit", "http://purl.org/net/cm"),
        XSI("xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        OURS("gt", "urn:golden-thread:xcri");

        private final String prefix;
        private final String uri;

        Space(String prefix, String uri) {
            this.prefix = prefix;
            this.uri = uri;
        }
    }

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private XmlOut(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static XmlOut to(OutputStream out) throws IOException {
        try {
            // buffered, or the writer looks at each character whether the encoding has it, halves of pairs too
            return new XmlOut(WRITERS.createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, UTF_8))));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Begins the document with its outermost element. */
    void root(Space space, String name) throws IOException {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            start(space, name);
            for (Space one : Space.values()) {
                if (one.prefix.isEmpty()) {
                    xml.writeDefaultNamespace(one.uri);
                } else {
                    xml.writeNamespace(one.prefix, one.uri);
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    void start(Space space, String name) throws IOException {
        try {
            xml.writeStartElement(space.prefix, name, space.uri);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    void attribute(String name, String value) throws IOException {
        try {
            xml.writeAttribute(name, clean(value));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** Says by which scheme the text of an element is to be understood. */
    void type(Space space, String type) throws IOException {
        try {
            xml.writeAttribute(Space.XSI.prefix, Space.XSI.uri, "type", space.prefix + ":" + type);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    void text(String text) throws IOException {
        try {
            xml.writeCharacters(clean(text));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    void end() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** An element with text; none where there is nothing to say, because the standard knows no empty ones. */
    void element(Space space, String name, @Nullable String text) throws IOException {
        if (text != null && !clean(text).isBlank()) {
            start(space, name);
            text(text);
            end();
        }
    }

    private static String clean(String text) {
        return text.codePoints().allMatch(XmlOut::isAllowed)
                ? text
                : text.codePoints()
                        .filter(XmlOut::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** XML 1.0 §2.2. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    /** Ends what is open. What breaks off before is not well-formed, so that nobody takes a part for the whole. */
    void finish() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
