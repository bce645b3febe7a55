package dev.bilateral.dataset.repository;

import static dev.bilateral.db.Tables.DRAFT;

import dev.bilateral.dataset.draft.DraftId;
import dev.bilateral.dataset.draft.DraftPart;
import dev.bilateral.dataset.draft.DraftRow;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The rows of a draft in their tables, whatever the draft's state. */
record DraftRows(DSLContext dsl, DraftId draft) {

    /** A transaction that deletes more would have to remember all of them. */
    private static final int MOST_DELETED = 20_000;

    int count(DraftPart part) {
        DraftTable table = DraftTable.of(part);
        return dsl.fetchCount(table.table(), table.draft().eq(draft.value()));
    }

    List<DraftRow> page(DraftPart part, int afterN, int limit) {
        DraftTable table = DraftTable.of(part);
        return dsl.select(table.n())
                .select(table.cells())
                .from(table.table())
                .where(table.draft().eq(draft.value()), table.n().gt(afterN))
                .orderBy(table.draft(), table.n()) // by the whole key, else H2 sorts all that is left for each page
                .limit(limit)
                .fetch(row -> new DraftRow(row.get(table.n()), cells(row)));
    }

    List<Integer> numbers(DraftPart part, String words, int afterN, int upToN) {
        DraftTable table = DraftTable.of(part);
        return dsl.select(table.n())
                .from(table.table())
                .where(
                        table.draft().eq(draft.value()),
                        table.n().gt(afterN),
                        table.n().le(upToN))
                .and(has(table, words))
                .orderBy(table.draft(), table.n())
                .fetch(table.n());
    }

    List<Integer> withId(DraftPart part, String id) {
        DraftTable table = DraftTable.of(part);
        return dsl.select(table.n())
                .from(table.table())
                .where(table.draft().eq(draft.value()), table.id().eq(id))
                .orderBy(table.draft(), table.n())
                .limit(2)
                .fetch(table.n());
    }

    /** The highest number; 0 where there are no rows. */
    int last(DraftPart part) {
        DraftTable table = DraftTable.of(part);
        Integer last = dsl.select(DSL.max(table.n()))
                .from(table.table())
                .where(table.draft().eq(draft.value()))
                .fetchOne(0, Integer.class);
        return last == null ? 0 : last;
    }

    /** A row behind all that there are, and all that there were; its number. */
    int append(DraftPart part, List<String> cells) {
        int removed = Objects.requireNonNull(dsl.select(DraftTable.of(part).removed())
                .from(DRAFT)
                .where(DRAFT.ID.eq(draft.value()))
                .fetchSingle()
                .value1());
        int n = Math.max(last(part), removed) + 1;
        insert(part, List.of(new DraftRow(n, cells)));
        return n;
    }

    /**
     * Writes the cells that differ.
     *
     * @return false where these are not as they were before, or the row is not there any more
     */
    boolean change(DraftPart part, DraftRow before, List<String> cells) {
        DraftTable table = DraftTable.of(part);
        Condition asBefore = table.draft().eq(draft.value()).and(table.n().eq(before.n()));
        Map<Field<?>, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String old = before.cells().get(i);
            if (!old.equals(cells.get(i))) {
                asBefore =
                        asBefore.and(table.cells().get(i).coerce(String.class).eq(old));
                changed.put(table.cells().get(i), cells.get(i));
            }
        }
        return changed.isEmpty()
                || dsl.update(table.table()).set(changed).where(asBefore).execute() > 0;
    }

    /** How many they are. */
    int insert(DraftPart part, List<DraftRow> rows) {
        DraftTable table = DraftTable.of(part);
        String places = String.join(", ", Collections.nCopies(table.cells().size() + 2, "?"));
        dsl.connection(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into " + table.table().getName() + " values (" + places + ")")) {
                for (DraftRow row : rows) {
                    insert.setString(1, draft.value());
                    insert.setInt(2, row.n());
                    for (int i = 0; i < row.cells().size(); i++) {
                        insert.setString(i + 3, row.cells().get(i));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        return rows.size();
    }

    /**
     * Deletes a row, whose number is not given again.
     *
     * @return false where it was not there
     */
    boolean delete(DraftPart part, int n) {
        DraftTable table = DraftTable.of(part);
        int deleted = dsl.deleteFrom(table.table())
                .where(table.draft().eq(draft.value()), table.n().eq(n))
                .execute();
        dsl.update(DRAFT)
                .set(table.removed(), n)
                .where(DRAFT.ID.eq(draft.value()), table.removed().lt(n))
                .execute();
        return deleted > 0;
    }

    boolean isAny() {
        return Arrays.stream(DraftPart.values())
                .map(DraftTable::of)
                .anyMatch(table -> dsl.fetchExists(table.table(), table.draft().eq(draft.value())));
    }

    /**
     * Deletes all of them, some at a time.
     *
     * @return false where it was over before all were gone
     */
    boolean clear(BooleanSupplier isOver) {
        for (DraftPart part : DraftPart.values()) {
            DraftTable table = DraftTable.of(part);
            int last = last(part);
            for (int from = 0; from < last; from += MOST_DELETED) {
                if (isOver.getAsBoolean()) {
                    return false;
                }
                dsl.deleteFrom(table.table())
                        .where(table.draft().eq(draft.value()))
                        .and(table.n().gt(from))
                        .and(table.n().le(from + MOST_DELETED))
                        .execute();
            }
        }
        return true;
    }

    private static Condition has(DraftTable table, String words) {
        Field<?>[] all = table.cells().stream()
                .flatMap(cell -> Stream.of(cell, DSL.inline(" ")))
                .toArray(Field<?>[]::new);
        Field<String> text = DSL.lower(DSL.concat(all));
        return DSL.and(Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(text::contains)
                .toList());
    }

    private static List<String> cells(Record row) {
        List<String> cells = new ArrayList<>();
        Field<?>[] fields = row.fields();
        for (int i = 1; i < fields.length; i++) {
            cells.add(String.valueOf(row.get(i)));
        }
        return cells;
    }
}
