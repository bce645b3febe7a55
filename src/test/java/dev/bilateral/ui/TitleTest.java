package dev.bilateral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class TitleTest {

    @Test
    void a_day_in_digits_stays_on_one_line_and_the_text_is_as_given() {
        Title title = new Title("Gas: from version 2025-02-01 to 2026-03-31.2");

        assertThat(title.getText()).isEqualTo("Gas: from version 2025-02-01 to 2026-03-31.2");
        assertThat(title.getChildren().filter(Span.class::isInstance).map(part -> ((Span) part).getText()))
                .containsExactly("2025-02-01", "2026-03-31.2");
        assertThat(title.getChildren().filter(Span.class::isInstance).map(Span.class::cast))
                .allMatch(part -> part.hasClassName("unbroken"));
    }
}
