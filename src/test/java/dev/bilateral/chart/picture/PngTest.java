package dev.bilateral.chart.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void any_reader_sees_every_pixel_as_it_was() throws IOException {
        Random random = new Random(3);
        for (int[] size : new int[][] {{1, 1}, {7, 3}, {640, 400}, {1200, 900}}) {
            BufferedImage image = drawing(size[0], size[1], random);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(image)));

            assertThat(read.getRGB(0, 0, size[0], size[1], null, 0, size[0]))
                    .isEqualTo(image.getRGB(0, 0, size[0], size[1], null, 0, size[0]));
        }
    }

    @Test
    void any_reader_unpacks_what_was_packed() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            byte[] data = new byte[random.nextInt(round < 190 ? 3_000 : 200_000)];
            int kinds = 1 + random.nextInt(256);
            for (int i = 0; i < data.length; i++) {
                boolean isRepeated = i > 40_000 && random.nextInt(10) > 0 || i > 300 && random.nextBoolean();
                data[i] = isRepeated ? data[i - 1 - random.nextInt(300)] : (byte) random.nextInt(kinds);
            }

            assertThat(new InflaterInputStream(new ByteArrayInputStream(Deflate.zlib(data))).readAllBytes())
                    .as("round %d", round)
                    .isEqualTo(data);
        }
    }

    @Test
    void the_bytes_are_these_wherever_it_is_packed() throws Exception {
        byte[] data = new byte[100_000];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * i / 100 % 251);
        }

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Deflate.zlib(data)), 0, 8))
                .isEqualTo("4352138e4bf12afe");
    }

    private static BufferedImage drawing(int width, int height, Random random) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(random.nextInt(0xffffff)));
            pen.drawLine(random.nextInt(width), random.nextInt(height), random.nextInt(width), random.nextInt(height));
            pen.fillOval(random.nextInt(width), random.nextInt(height), 20, 20);
        }
        pen.dispose();
        return image;
    }
}
