package dev.bilateral.api;

import dev.bilateral.common.PlainNumber;
import dev.bilateral.common.Stated.Digits;
import dev.bilateral.dataset.Source;
import dev.bilateral.table.Column;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import dev.bilateral.table.TableSchema;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table as JSON: {@code {"address", "columns", "rows", "sources"}}, numbers as numbers, unknown as null. Rows are
 * written as they come.
 */
final class JsonTable {

    /** Closes no bracket by itself: a table that breaks off must not read as a whole one. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT, StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonTable() {}

    /** Writes in UTF-8 and flushes. */
    static void write(String address, Table table, List<Source> sources, OutputStream out) {
        try (Stream<Row> rows = table.stream();
                JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("address", address);
            writeColumns(json, table.columns());
            json.writeName("rows");
            json.writeStartArray();
            rows.forEach(row -> writeRow(json, table.columns(), row));
            json.writeEndArray();
            writeSources(json, sources);
            json.writeEndObject();
        }
    }

    /** The columns alone, as a Table Schema of the CSV file. */
    static void writeSchema(Table table, OutputStream out) {
        MAPPER.writeValue(out, TableSchema.of(table.columns()));
    }

    private static void writeColumns(JsonGenerator json, List<Column> columns) {
        json.writeName("columns");
        json.writeStartArray();
        for (Column column : columns) {
            json.writeStartObject();
            json.writeStringProperty("name", column.name());
            json.writeStringProperty("type", TableSchema.type(column.type()));
            json.writeName("unit");
            writeText(json, column.unit());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRow(JsonGenerator json, List<Column> columns, Row row) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeName(columns.get(i).name());
            writeCell(json, row.cells().get(i));
        }
        json.writeEndObject();
    }

    private static void writeCell(JsonGenerator json, @Nullable Object cell) {
        switch (cell) {
            case null -> json.writeNull();
            case Digits digits -> json.writeNumber(digits.printed());
            case Double number -> json.writeNumber(PlainNumber.text(number));
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(cell.toString());
        }
    }

    private static void writeSources(JsonGenerator json, List<Source> sources) {
        json.writeName("sources");
        json.writeStartArray();
        for (Source source : sources) {
            json.writeStartObject();
            json.writeStringProperty("id", source.id());
            writeText(json, "title", source.title());
            writeText(json, "publisher", source.publisher());
            writeText(json, "author", source.author());
            writeText(
                    json,
                    "published",
                    source.published() == null ? null : source.published().iso());
            writeText(json, "url", source.url());
            writeText(json, "kind", source.kind());
            json.writeBooleanProperty("founding", source.isFounding());
            writeText(json, "restricted", source.restricted());
            writeText(json, "note", source.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable String text) {
        json.writeName(name);
        writeText(json, text);
    }

    private static void writeText(JsonGenerator json, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }
}
