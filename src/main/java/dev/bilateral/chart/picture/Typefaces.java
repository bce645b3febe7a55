package dev.bilateral.chart.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The fonts in the jar, for Latin, Cyrillic and Arabic script, in one weight. Texts are laid out at the size in which
 * the fonts were designed and then scaled, since hinting at small sizes differs between machines.
 */
final class Typefaces {

    static final Typefaces REGULAR = new Typefaces(FontFile.REGULAR, FontFile.ARABIC_REGULAR);
    static final Typefaces BOLD = new Typefaces(FontFile.SEMI_BOLD, FontFile.ARABIC_SEMI_BOLD);

    /** Units of the fonts to the em. */
    private static final int DESIGNED = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** The texts of a page come again in each picture of it; beyond so many they are forgotten. */
    private static final int MOST_KEPT = 4000;

    private final List<Font> fonts;
    private final Map<String, Double> widths = new ConcurrentHashMap<>();
    private final Map<String, Shape> outlines = new ConcurrentHashMap<>();

    private Typefaces(FontFile latinAndCyrillic, FontFile arabic) {
        fonts = List.of(font(latinAndCyrillic), font(arabic));
    }

    /** From here on texts are as heavy as headings. */
    static Typefaces of(int weight) {
        return weight < 550 ? REGULAR : BOLD;
    }

    /** At a font size of 1. */
    double width(String text) {
        return text.isEmpty() ? 0 : kept(widths, text, t -> layout(t).getAdvance() / (double) DESIGNED);
    }

    /** The outline of a text whose baseline begins at the origin, at a font size of 1. */
    Shape outline(String text) {
        AffineTransform scaled = AffineTransform.getScaleInstance(1.0 / DESIGNED, 1.0 / DESIGNED);
        return kept(outlines, text, t -> layout(t).getOutline(scaled));
    }

    private static <T> T kept(Map<String, T> all, String text, Function<String, T> computed) {
        T known = all.get(text);
        if (known != null) {
            return known;
        }
        if (all.size() >= MOST_KEPT) {
            all.clear();
        }
        T made = computed.apply(text);
        all.put(text, made);
        return made;
    }

    /** Letters join and run from right to left as their script does. */
    private TextLayout layout(String text) {
        AttributedString fitted = new AttributedString(text);
        for (int from = 0; from < text.length(); ) {
            Font font = fontOf(text, from);
            int to = from;
            while (to < text.length() && fontOf(text, to).equals(font)) {
                to += Character.charCount(text.codePointAt(to));
            }
            fitted.addAttribute(TextAttribute.FONT, font, from, to);
            from = to;
        }
        return new TextLayout(fitted.getIterator(), EXACT);
    }

    private Font fontOf(String text, int at) {
        int letter = text.codePointAt(at);
        return fonts.stream()
                .filter(font -> font.canDisplay(letter))
                .findFirst()
                .orElse(fonts.getFirst());
    }

    private static Font font(FontFile name) {
        try (InputStream file = name.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) DESIGNED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + name + " can't be read", e);
        }
    }
}
