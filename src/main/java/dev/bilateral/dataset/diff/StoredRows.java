package dev.bilateral.dataset.diff;

import dev.bilateral.dataset.Observation;
import dev.bilateral.table.Table.Row;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The observations of one version, wherever they stand. Their numbers follow each other from 1. */
public interface StoredRows {

    int count();

    /** All rows under the columns of their file, in its order; the stream may hold further cells behind them. */
    Stream<Row> rows();

    /** Some rows, in no order. */
    List<Observation> at(Collection<Integer> numbers);
}
