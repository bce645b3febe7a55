package dev.bilateral.brief;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sets Arabic script as it is read: from right to left, in the order of the Unicode bidirectional algorithm as the JDK has
 * it, and with joined letters.
 */
final class RightToLeft {

    private RightToLeft() {}

    static void setIn(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(Runs::new);
        builder.useUnicodeBidiReorderer(new Letters());
    }

    /** The parts of a paragraph that are each read in one direction, as they stand from left to right. */
    private static final class Runs implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String text, byte direction) {
            Bidi bidi = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int count = bidi.getRunCount();
            byte[] levels = new byte[count];
            BidiTextRun[] visual = new BidiTextRun[count];
            for (int run = 0; run < count; run++) {
                levels[run] = (byte) bidi.getRunLevel(run);
                int start = bidi.getRunStart(run);
                visual[run] = new BidiTextRun(
                        start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
            }
            if (count > 0) { // the library hands in empty paragraphs, which the JDK refuses to order
                Bidi.reorderVisually(levels, 0, visual, 0, count);
            }
            runs = List.of(visual);
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        /** Of the first letter that has one. */
        @Override
        public byte getBaseDirection(String text) {
            return text.codePoints()
                    .map(Character::getDirectionality)
                    .filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(d))
                    .mapToObj(d -> isRightToLeft(d) ? RTL : LTR)
                    .findFirst()
                    .orElse(NEUTRAL);
        }

        private static boolean isRightToLeft(int direction) {
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }
    }

    /** The letters of one part. */
    private static final class Letters implements BidiReorderer {

        private static final String BRACKETS = "()[]{}<>«»";

        @Override
        public String reorderRTLTextToLTR(String text) {
            List<String> letters = new ArrayList<>(text.codePoints()
                    .mapToObj(letter -> mirrored(Character.toString(letter)))
                    .toList());
            Collections.reverse(letters);
            return String.join("", letters);
        }

        private static String mirrored(String letter) {
            int place = BRACKETS.indexOf(letter);
            return place < 0 ? letter : BRACKETS.substring(place ^ 1, (place ^ 1) + 1);
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicLetters.plain(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
