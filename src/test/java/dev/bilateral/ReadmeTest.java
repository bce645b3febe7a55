package dev.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README names whatever of the environment something here reads. */
class ReadmeTest {

    private static final Pattern NAMED =
            Pattern.compile("\\b(BILATERAL|SERVER_TOMCAT|SPRING_MAIL|SPRING_PROFILES)_[A-Z_]*[A-Z]\\b|\\bPORT\\b");
    private static final Pattern BOUND = Pattern.compile("@Value\\(\"\\$\\{([a-z.-]+)");

    /** The folder is set by BILATERAL_HOME, before anything is bound. */
    private static final String FOLDER = "BILATERAL_FOLDER";

    @Test
    void every_setting_of_the_environment_stands_in_its_table() throws IOException {
        TreeSet<String> read = new TreeSet<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            NAMED.matcher(text).results().map(MatchResult::group).forEach(read::add);
            BOUND.matcher(text)
                    .results()
                    .map(found -> environment(found.group(1)))
                    .forEach(read::add);
        }
        read.remove(FOLDER);
        String table = String.join(
                "\n",
                Files.readAllLines(Path.of("README.md")).stream()
                        .filter(line -> line.startsWith("|"))
                        .toList());

        assertThat(read)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(table).contains("`" + name + "`"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src/main"));
                Stream<Path> scripts = Files.list(Path.of("bin"))) {
            return Stream.concat(main.filter(file -> file.toString().matches(".*\\.(java|properties)")), scripts)
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    /** As the framework reads it. */
    private static String environment(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
