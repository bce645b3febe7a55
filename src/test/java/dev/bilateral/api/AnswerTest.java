package dev.bilateral.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.figure.ServerAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerTest {

    private static final ServerAddress NOWHERE = new ServerAddress("");

    @Test
    void what_is_drawn_is_kept_for_a_day_and_rows_for_good() {
        assertThat(header(Answer.drawn("/a?pins=b", true, NOWHERE), "Cache-Control"))
                .isEqualTo("max-age=86400, public");
        assertThat(header(Answer.rows("/a?pins=b", true), "Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @Test
    void only_the_mark_of_what_is_drawn_tells_builds_apart() {
        assertThat(header(Answer.drawn("/a", true, NOWHERE), "ETag"))
                .isNotEqualTo(header(Answer.rows("/a", true), "ETag"));
    }

    @Test
    void what_says_where_it_is_from_is_made_anew_once_the_server_is_elsewhere() {
        assertThat(header(Answer.drawn("/a", true, new ServerAddress("https://one.example.org")), "ETag"))
                .isNotEqualTo(header(Answer.drawn("/a", true, NOWHERE), "ETag"));
    }

    @Test
    void another_build_has_another_mark(@TempDir Path made) throws IOException {
        Path code = Files.writeString(made.resolve("Draw.class"), "one");
        String before = Build.mark(made);

        assertThat(Build.mark(made)).isEqualTo(before);
        Files.writeString(code, "two");
        assertThat(Build.mark(made)).isNotEqualTo(before);
    }

    private static String header(Answer answer, String name) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        answer.announce(new MockHttpServletRequest(), response);
        return String.valueOf(response.getHeader(name));
    }
}
