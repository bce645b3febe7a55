package dev.bilateral.brief.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.FigureDownload;
import dev.bilateral.snapshot.FigureWorkbook;
import dev.bilateral.ui.FileDownload;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is on screen as a workbook. */
@Component
@Order(1)
class DocumentDownloads implements FigureDownload {

    private static final Messages MESSAGES = Messages.of(DocumentDownloads.class);

    private final FigureWorkbook workbook;

    DocumentDownloads(FigureWorkbook workbook) {
        this.workbook = workbook;
    }

    @Override
    public List<Anchor> of(Figure figure, FigureTables shown) {
        return List.of(new Anchor(
                FileDownload.of(
                        workbook.name(figure, shown), FigureWorkbook.CONTENT_TYPE, () -> workbook.bytes(figure, shown)),
                MESSAGES.text("download.xlsx")));
    }
}
