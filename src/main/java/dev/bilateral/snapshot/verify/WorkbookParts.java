package dev.bilateral.snapshot.verify;

import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Bounds what is kept as trees when a workbook is read, which takes many times its bytes: the library does so with all
 * but sheets and shared texts, and tells these by the types that the workbook gives to its parts.
 */
final class WorkbookParts {

    /** Bilateral's have a few kilobytes each, and spreadsheets write little more. */
    static final int MOST_BYTES = 1024 * 1024;

    /** Of all of them; a workbook has some dozens. */
    static final int MOST_BYTES_TOGETHER = 4 * MOST_BYTES;

    private static final String TYPES = "[Content_Types].xml";
    private static final String OF_WORKBOOKS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final List<String> READ_AS_THEY_COME =
            List.of(OF_WORKBOOKS + "worksheet+xml", OF_WORKBOOKS + "sharedStrings+xml");

    private WorkbookParts() {}

    static boolean areBounded(Upload workbook) {
        Optional<byte[]> types = workbook.files().stream()
                .filter(file -> file.path().equalsIgnoreCase(TYPES) && file.bytes() <= MOST_BYTES)
                .findFirst()
                .flatMap(UploadedFile::content);
        if (types.isEmpty()) {
            return false;
        }
        try {
            List<Typed> typed = typed(types.get());
            long together = 0;
            for (UploadedFile file : workbook.files()) {
                if (!isReadAsItComes(file, typed)) {
                    together += file.bytes();
                    if (file.bytes() > MOST_BYTES || together > MOST_BYTES_TOGETHER) {
                        return false;
                    }
                }
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static boolean isReadAsItComes(UploadedFile file, List<Typed> all) {
        List<String> types = all.stream()
                .filter(one -> one.part().equalsIgnoreCase("/" + file.path()))
                .map(Typed::type)
                .toList();
        return !types.isEmpty()
                && READ_AS_THEY_COME.containsAll(types)
                && !file.path().toLowerCase(Locale.ROOT).endsWith(".rels");
    }

    private static List<Typed> typed(byte[] types) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<Typed> all = new ArrayList<>();
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(types));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Override")) {
                all.add(new Typed(
                        String.valueOf(reader.getAttributeValue(null, "PartName")),
                        String.valueOf(reader.getAttributeValue(null, "ContentType"))));
            }
        }
        return all;
    }

    /** The type that a workbook gives to one of its parts. */
    private record Typed(String part, String type) {}
}
