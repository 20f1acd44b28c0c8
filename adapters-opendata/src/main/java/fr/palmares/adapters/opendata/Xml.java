package fr.palmares.adapters.opendata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in UTF-8, escaped and well-formed whatever the texts hold. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** Parts of a document. */
    @FunctionalInterface
    interface Content {

        void write(Xml xml) throws IOException;
    }

    @FunctionalInterface
    private interface Step {

        void take() throws XMLStreamException;
    }

    /** Writes a document of one namespace and leaves the stream open. */
    static void write(OutputStream out, String root, String namespace, Content content) throws IOException {
        Xml xml = begun(out);
        step(() -> {
            xml.writer.writeStartElement(root);
            xml.writer.writeDefaultNamespace(namespace);
        });
        content.write(xml);
        step(() -> {
            xml.writer.writeEndElement();
            xml.writer.writeEndDocument();
            xml.writer.flush();
        });
    }

    /** Left to itself the JDK's writer hands on byte after byte, which a compressing stream pays for dearly. */
    private static Xml begun(OutputStream out) throws IOException {
        try {
            Writer buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(buffered);
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            return new Xml(writer);
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private static void step(Step step) throws IOException {
        try {
            step.take();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    /** An element, its attributes given as names and values in turn. */
    Xml element(String name, Content content, String... attributes) throws IOException {
        step(() -> {
            writer.writeStartElement(name);
            for (int index = 0; index < attributes.length; index += 2) {
                writer.writeAttribute(attributes[index], legal(attributes[index + 1]));
            }
        });
        content.write(this);
        step(writer::writeEndElement);
        return this;
    }

    Xml text(String name, String text, String... attributes) throws IOException {
        return element(name, xml -> step(() -> writer.writeCharacters(legal(text))), attributes);
    }

    Xml empty(String name, String... attributes) throws IOException {
        step(() -> {
            writer.writeEmptyElement(name);
            for (int index = 0; index < attributes.length; index += 2) {
                writer.writeAttribute(attributes[index], legal(attributes[index + 1]));
            }
        });
        return this;
    }

    /** Hands on what is written so far. */
    void flush() throws IOException {
        step(writer::flush);
    }

    /** Text without the characters that no XML can hold, not even escaped. Source: XML 1.0, 2.2. */
    static String legal(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isPlain(text.charAt(index))) {
                return replaced(text);
            }
        }
        return text;
    }

    /** Most texts hold nothing else, and to know that takes one look at each character. */
    private static boolean isPlain(char character) {
        return character >= ' ' && character < Character.MIN_SURROGATE;
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(character -> isLegal(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean blank = character == '\t' || character == '\n' || character == '\r';
        return blank || (character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF);
    }
}
