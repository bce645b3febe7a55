package dev.bilateral.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypefacesTest {

    @Test
    void widths_are_those_of_the_fonts_in_the_jar() {
        assertThat(Typefaces.REGULAR.width("0")).isEqualTo(0.572, within(1e-9));
        assertThat(Typefaces.REGULAR.width("≠ −\u202f→ Ж ₽")).isPositive();
        assertThat(Typefaces.BOLD.width("Иран")).isGreaterThan(Typefaces.REGULAR.width("Иран"));
    }

    @Test
    void the_fonts_have_every_letter_of_the_texts_that_charts_hold() throws IOException {
        List<Font> fonts = new ArrayList<>();
        for (FontFile file : FontFile.values()) {
            try (InputStream in = file.open()) {
                fonts.add(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
        }
        for (String part : List.of("figure", "dashboard", "model", "scenario", "common")) {
            try (Stream<Path> files =
                    Files.walk(Path.of("src/main/resources/dev/bilateral").resolve(part))) {
                for (Path file : files.filter(path -> path.endsWith("messages.properties"))
                        .toList()) {
                    assertThat(Normalizer.normalize(Files.readString(file), Normalizer.Form.NFD) // as ≠ is composed
                                    .codePoints()
                                    .filter(letter -> letter > ' ')
                                    .filter(letter -> fonts.stream().noneMatch(font -> font.canDisplay(letter)))
                                    .mapToObj(Character::toString)
                                    .distinct())
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void persian_letters_join_and_run_from_right_to_left() {
        Shape joined = Typefaces.REGULAR.outline("گاز");
        double apart = Typefaces.REGULAR.width("گ") + Typefaces.REGULAR.width("ا") + Typefaces.REGULAR.width("ز");

        assertThat(Typefaces.REGULAR.width("گاز")).isLessThan(apart);
        assertThat(joined.getBounds2D().getWidth()).isPositive();
    }
}
