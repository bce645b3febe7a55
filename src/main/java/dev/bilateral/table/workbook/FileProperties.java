package dev.bilateral.table.workbook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/**
 * What an office file says of itself.
 *
 * @param created the day that it says it was made on; no clock is asked
 */
public record FileProperties(String title, String creator, LocalDate created) {

    @SuppressWarnings("JavaUtilDate") // what the library asks for
    public void writeTo(CoreProperties properties) {
        Optional<Date> day =
                Optional.of(Date.from(created.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(title);
        properties.setCreator(creator);
        properties.setCreated(day);
        properties.setModified(day);
    }
}
