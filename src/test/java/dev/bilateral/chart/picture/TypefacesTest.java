package dev.bilateral.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import org.junit.jupiter.api.Test;

class TypefacesTest {

    @Test
    void widths_are_those_of_the_fonts_in_the_jar() {
        assertThat(Typefaces.REGULAR.width("0")).isEqualTo(0.572, within(1e-9));
        assertThat(Typefaces.REGULAR.width("≠ −\u202f→ Ж ₽")).isPositive();
        assertThat(Typefaces.BOLD.width("Иран")).isGreaterThan(Typefaces.REGULAR.width("Иран"));
    }

    @Test
    void persian_letters_join_and_run_from_right_to_left() {
        Shape joined = Typefaces.REGULAR.outline("گاز");
        double apart = Typefaces.REGULAR.width("گ") + Typefaces.REGULAR.width("ا") + Typefaces.REGULAR.width("ز");

        assertThat(Typefaces.REGULAR.width("گاز")).isLessThan(apart);
        assertThat(joined.getBounds2D().getWidth()).isPositive();
    }
}
