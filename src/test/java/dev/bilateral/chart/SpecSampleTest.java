package dev.bilateral.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample is what both languages agree on: this test compares it with the records, {@code spec.test.ts} with the
 * TypeScript types. {@code -Dchart.sample=write} writes it anew.
 */
class SpecSampleTest {

    private static final Path SAMPLE = Path.of("frontend/chart/spec.sample.json");

    @Test
    void committed_sample_is_what_the_records_become() throws IOException {
        ObjectNode both = JacksonUtils.createObjectNode();
        both.set("time", JacksonUtils.beanToJson(SampleSpecs.time()));
        both.set("strips", JacksonUtils.beanToJson(SampleSpecs.strips()));
        both.set("bars", JacksonUtils.beanToJson(SampleSpecs.bars()));
        if ("write".equals(System.getProperty("chart.sample"))) {
            Files.writeString(SAMPLE, both.toPrettyString() + "\n");
        }

        assertThat(JacksonUtils.readTree(Files.readString(SAMPLE)).toPrettyString())
                .isEqualTo(both.toPrettyString());
    }
}
