package dev.bilateral.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.table.Table;
import dev.bilateral.table.Table.Row;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObservationPagesTest {

    private static final DatasetService.Edition EDITION = PublishedEditions.read("settlement-share", "2026-03-31");

    @Test
    void a_table_longer_than_a_page_is_read_page_by_page_and_only_as_far_as_it_is_taken() {
        Pages pages = new Pages(20_000);
        Table table = ObservationTable.streamed(pages, EDITION.version());

        assertThat(table.stream().limit(5)).hasSize(5);
        assertThat(pages.asked).containsExactly(0);

        assertThat(table.stream()).hasSize(20_000);
        assertThat(pages.asked).containsExactly(0, 0, 10_000, 20_000);
    }

    /** Rows that hold their number. */
    private record Pages(int rows, List<Integer> asked) implements DatasetContents {

        Pages(int rows) {
            this(rows, new ArrayList<>());
        }

        @Override
        public RowPage page(DatasetId dataset, DatasetVersionId version, int afterN, int limit) {
            asked.add(afterN);
            int last = Math.min(rows, afterN + limit);
            return new RowPage(
                    IntStream.rangeClosed(afterN + 1, last).mapToObj(Row::of).toList(), last);
        }

        @Override
        public List<Source> sources(DatasetId dataset, DatasetVersionId version) {
            return List.of();
        }

        @Override
        public InputStream open(DatasetId dataset, DatasetVersionId version, String path) {
            return InputStream.nullInputStream();
        }

        @Override
        public List<PackageFile> files(DatasetId dataset, DatasetVersionId version) {
            return List.of();
        }
    }
}
