package org.faktuur.bank;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an XML file that came from elsewhere: neither document types nor entities of its own, so that it can fetch
/// nothing and swell to nothing.
final class XmlFile {

    private static final int DEEPEST = 64;

    private XmlFile() {
    }

    /// The element that all others stand in.
    ///
    /// @throws XMLStreamException when it is not XML, or has a document type
    static XmlNode read(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        var open = new ArrayDeque<XmlNode>();
        XmlNode root = new XmlNode("", new HashMap<>());
        open.push(root);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var node = new XmlNode(reader.getLocalName(), attributes(reader));
                    open.element().add(node);
                    open.push(node);
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("deeper than " + DEEPEST);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.element().add(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new XMLStreamException("a document type");
                default -> { }
            }
        }
        return root;
    }

    private static HashMap<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        return attributes;
    }
}
