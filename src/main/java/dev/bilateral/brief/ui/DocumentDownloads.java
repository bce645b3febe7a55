package dev.bilateral.brief.ui;

import static dev.bilateral.brief.BriefFormat.DOCX;
import static dev.bilateral.brief.BriefFormat.PDF;

import com.vaadin.flow.component.html.Anchor;
import dev.bilateral.brief.BriefFormat;
import dev.bilateral.brief.Briefs;
import dev.bilateral.common.Messages;
import dev.bilateral.figure.Figure;
import dev.bilateral.figure.FigureTables;
import dev.bilateral.figure.ui.FigureDownload;
import dev.bilateral.snapshot.FigureWorkbook;
import dev.bilateral.ui.FileDownload;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is on screen as a workbook, and as a brief. */
@Component
@Order(1)
class DocumentDownloads implements FigureDownload {

    private static final Messages MESSAGES = Messages.of(DocumentDownloads.class);

    private final FigureWorkbook workbook;
    private final Briefs briefs;

    DocumentDownloads(FigureWorkbook workbook, Briefs briefs) {
        this.workbook = workbook;
        this.briefs = briefs;
    }

    @Override
    public List<Anchor> of(Figure figure, FigureTables shown) {
        return List.of(workbook(figure, shown), brief(figure, shown, PDF), brief(figure, shown, DOCX));
    }

    private Anchor workbook(Figure figure, FigureTables shown) {
        return new Anchor(
                FileDownload.of(
                        workbook.name(figure, shown), FigureWorkbook.CONTENT_TYPE, () -> workbook.bytes(figure, shown)),
                MESSAGES.text("download.xlsx"));
    }

    private Anchor brief(Figure figure, FigureTables shown, BriefFormat format) {
        return new Anchor(
                FileDownload.of(
                        briefs.name(figure, shown, format),
                        format.contentType(),
                        () -> briefs.bytes(figure, shown, format)),
                MESSAGES.text("download." + format.extension()));
    }
}
