package dev.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bilateral.model.AssumptionKey;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that code asks for is there, and none lies about that no code asks for. Reads sources, starts nothing. */
class MessageKeysTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources");
    private static final String LITERAL = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";

    /** {@code NAME = Messages.of(Type.class)}, with or without the name. */
    private static final Pattern BUNDLE =
            Pattern.compile("(?:(\\w+)\\s*=\\s*)?Messages\\s*\\.of\\(\\s*(\\w+)\\.class\\s*\\)");

    /** Asked for by what they describe: columns, choices of an assumption, reasons of a shipped scenario. */
    private static final Pattern NAMED_BY_DATA = Pattern.compile("column\\..*|(.+\\.)?("
            + Arrays.stream(AssumptionKey.values())
                    .map(key -> Pattern.quote(key.code()))
                    .collect(Collectors.joining("|"))
            + ")(\\..+)?");

    private final Map<Path, Set<String>> keys = new TreeMap<>();
    private final Map<Path, List<String>> readers = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();

    MessageKeysTest() {
        files(TEXTS, "messages.properties").forEach(file -> keys.put(TEXTS.relativize(file.getParent()), keysOf(file)));
        files(JAVA, ".java").forEach(this::read);
    }

    @Test
    void every_text_that_is_asked_for_by_its_key_is_there() {
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_asked_for() {
        List<String> unused = new ArrayList<>();
        keys.forEach((bundle, all) -> {
            Asked asked = Asked.in(String.join("\n", readers.getOrDefault(bundle, List.of())));
            all.stream()
                    .filter(key -> !NAMED_BY_DATA.matcher(key).matches() && !asked.mayBe(key))
                    .forEach(key -> unused.add(bundle + ": " + key));
        });

        assertThat(unused).isEmpty();
    }

    @Test
    void every_group_of_assumptions_has_a_heading() {
        assertThat(keys.get(Path.of("dev/bilateral/model")))
                .containsAll(Arrays.stream(AssumptionKey.values())
                        .map(key -> "group." + key.group())
                        .toList());
    }

    private void read(Path file) {
        String code = code(file);
        Path own = JAVA.relativize(file.getParent());
        readers.computeIfAbsent(own, _ -> new ArrayList<>()).add(code);
        for (MatchResult found : BUNDLE.matcher(code).results().toList()) {
            Path bundle = packageOf(found.group(2), code, own);
            if (!bundle.equals(own)) {
                readers.computeIfAbsent(bundle, _ -> new ArrayList<>()).add(code);
            }
            if (found.group(1) != null) {
                asked(found.group(1), code)
                        .filter(key -> !keys.getOrDefault(bundle, Set.of()).contains(key))
                        .forEach(key -> missing.add(file + ": " + key));
            }
        }
    }

    /** The whole keys that are asked of a bundle. */
    private static Stream<String> asked(String name, String code) {
        return Pattern.compile("\\b" + name + "\\s*\\.(text|count)\\(\\s*" + LITERAL + "\\s*[,)]")
                .matcher(code)
                .results()
                .flatMap(call -> call.group(1).equals("text")
                        ? Stream.of(call.group(2))
                        : Stream.of(call.group(2) + ".one", call.group(2) + ".many"));
    }

    private static Path packageOf(String type, String code, Path own) {
        return Pattern.compile("import ([\\w.]+)\\." + type + ";")
                .matcher(code)
                .results()
                .findFirst()
                .map(imported -> Path.of(imported.group(1).replace('.', '/')))
                .orElse(own);
    }

    /** Without comments and quotes as characters, which would pair with others. */
    private static String code(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("(?m)(^|\\s)// [^\"\\n]*$", "")
                    .replace("'\"'", "")
                    .replace("\"\"\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keysOf(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What code may ask for: whole literals, and those that something is put behind or before. */
    private record Asked(Set<String> whole, Set<String> beginnings, Set<String> ends) {

        static Asked in(String code) {
            return new Asked(
                    literals(LITERAL, code),
                    literals(LITERAL + "\\)?\\s*\\+", code),
                    literals("\\+\\s*" + LITERAL, code));
        }

        boolean mayBe(String key) {
            String stem = key.replaceFirst("\\.(one|many)$", "");
            return whole.contains(key)
                    || whole.contains(stem)
                    || beginnings.stream().anyMatch(begin -> begin.length() > 1 && key.startsWith(begin))
                    || ends.stream().anyMatch(end -> end.startsWith(".") && stem.endsWith(end));
        }

        private static Set<String> literals(String pattern, String code) {
            return Pattern.compile(pattern)
                    .matcher(code)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
