package dev.bilateral.chart.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The script that draws, in an engine of its own without any access to files, network, clock zone or Java. */
final class ChartScript {

    private static final String NAME = "pictures.js";

    private final Value draw;
    /** Texts stand in either weight, so that room is kept for the wider. */
    private final ProxyExecutable widthOf = arguments -> Typefaces.BOLD.width(arguments[0].asString());

    private ChartScript(Value draw) {
        this.draw = draw;
    }

    static ChartScript load() {
        Context context = Context.newBuilder("js")
                .engine(Shared.ENGINE)
                .timeZone(ZoneOffset.UTC)
                .build();
        context.eval(Shared.SOURCE);
        return new ChartScript(context.getBindings("js").getMember("pictures").getMember("draw"));
    }

    String draw(String picture) {
        return draw.execute(picture, widthOf).asString();
    }

    /** What all scripts share, loaded with the first of them. */
    private static final class Shared {

        static final Engine ENGINE = engine();

        static final Source SOURCE = source();

        private static Engine engine() {
            // with numbers kept apart in objects, 25.0.3 reads some back as 0 until it has seen them change (decision
            // 010)
            System.setProperty("truffle.object.PrimitiveLocations", "false");
            // an ordinary JDK has no compiler for scripts, of which it need not warn
            return Engine.newBuilder("js")
                    .option("engine.WarnInterpreterOnly", "false")
                    .build();
        }

        private static Source source() {
            try (InputStream script = ChartScript.class.getResourceAsStream(NAME)) {
                if (script == null) {
                    throw new IllegalStateException("The build has no " + NAME
                            + ": it is made by the first build with the front end (mvn process-classes)");
                }
                String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
                return Source.newBuilder("js", text, NAME).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
