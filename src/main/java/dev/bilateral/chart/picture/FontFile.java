package dev.bilateral.chart.picture;

import java.io.IOException;
import java.io.InputStream;

/** The fonts in the jar, for Latin, Cyrillic and Arabic script, in two weights. */
public enum FontFile {
    REGULAR("NotoSans-Regular", "Noto Sans", 400),
    SEMI_BOLD("NotoSans-SemiBold", "Noto Sans", 600),
    ARABIC_REGULAR("NotoSansArabic-Regular", "Noto Sans Arabic", 400),
    ARABIC_SEMI_BOLD("NotoSansArabic-SemiBold", "Noto Sans Arabic", 600);

    private final String file;
    private final String family;
    private final int weight;

    FontFile(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    public String family() {
        return family;
    }

    /** As CSS counts it. */
    public int weight() {
        return weight;
    }

    /** The TrueType file, for the caller to close. */
    public InputStream open() throws IOException {
        InputStream found = FontFile.class.getResourceAsStream(file + ".ttf");
        if (found == null) {
            throw new IOException("The jar has no font " + file);
        }
        return found;
    }
}
