package dev.bilateral.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table in the words of a Frictionless Table Schema: types, units, and what each cell says. */
public final class TableSchema {

    private TableSchema() {}

    /** The descriptor, ready to be written as JSON; units stand in a property of their own, as the standard allows. */
    public static Map<String, Object> of(List<Column> columns) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        schema.put("fields", columns.stream().map(TableSchema::field).toList());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    /** The standard's word for a type. */
    public static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        if (!column.description().isEmpty()) {
            field.put("description", column.description());
        }
        if (column.unit() != null) {
            field.put("unit", column.unit());
        }
        return field;
    }
}
