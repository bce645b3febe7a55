package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureSpec;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.table.Table;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The further tables that a figure's charts and texts rest on, since the second format. */
@Component
@Order(1)
class ExtraTables implements FurtherFiles {

    private static final Messages TEXTS = Messages.of(ExtraTables.class);
    private static final int SINCE = 2;

    @Override
    public int since() {
        return SINCE;
    }

    @Override
    public List<SnapshotFile> of(Figure figure, FigureTables tables, FigureSpec spec) {
        return tables.extras().stream().map(ExtraTables::file).toList();
    }

    private static SnapshotFile file(Table table) {
        return SnapshotFile.csv(table, TEXTS.text("file.extra", table.name()));
    }
}
