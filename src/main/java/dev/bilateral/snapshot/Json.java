package dev.bilateral.snapshot;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON files that a person may open: indented, and with the same line ends on every machine. */
final class Json {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private Json() {}

    static byte[] bytes(Object tree) {
        return WRITER.writeValueAsBytes(tree);
    }
}
