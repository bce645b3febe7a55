package dev.bilateral.brief;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Paragraphs of a document in A4, its headings known as such to word processors and screen readers. */
final class DocxParts {

    private static final String FONT = "Calibri";
    private static final int TEXT = 10;
    private static final int SMALL = 8;
    /** Lengths are counted in twentieths of a point. */
    private static final long MILLIMETRE = 57;

    private static final int INDENT = 300;

    private final XWPFDocument file;
    private final BigInteger bullets;
    private final BigInteger numbers;

    DocxParts(XWPFDocument file) {
        this.file = file;
        this.bullets = list(0, STNumberFormat.BULLET, "•");
        this.numbers = list(1, STNumberFormat.DECIMAL, "%1.");
        setPage();
        addHeadings();
    }

    private void setPage() {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(11906));
        page.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(13 * MILLIMETRE);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(BigInteger.valueOf(15 * MILLIMETRE));
        margins.setRight(BigInteger.valueOf(15 * MILLIMETRE));
    }

    private void addHeadings() {
        XWPFStyles styles = file.createStyles();
        styles.setSpellingLanguage("en-GB");
        for (int level = 1; level <= 2; level++) {
            styles.addStyle(heading(level));
        }
    }

    private static XWPFStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        style.setType(STStyleType.PARAGRAPH);
        return new XWPFStyle(style);
    }

    void heading(int level, String text) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setStyle("Heading" + level);
        paragraph.setSpacingBefore(level == 1 ? 0 : 100);
        run(paragraph, text, level == 1 ? 15 : TEXT).setBold(true);
    }

    void text(String text) {
        run(paragraph(), text, TEXT);
    }

    void small(String text) {
        run(paragraph(), text, SMALL);
    }

    void bullet(String text) {
        item(text, bullets);
    }

    /** Items are numbered from 1 on, in one list. */
    void numbered(String text) {
        item(text, numbers);
    }

    private void item(String text, BigInteger list) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        run(paragraph, text, SMALL);
    }

    /** A list that word processors and screen readers know as one. */
    private BigInteger list(int id, STNumberFormat.Enum format, String mark) {
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = form.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(mark);
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        level.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * SMALL));
        XWPFNumbering numbering = file.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form)));
    }

    XWPFParagraph paragraph() {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setSpacingAfter(40);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(points);
        run.setText(text);
        return run;
    }
}
