package dev.bilateral.dataset.imports;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.SplittableRandom;

/** A file as customs services offer it: semicolons, western letters of one byte, points between thousands. */
public final class CustomsTable {

    public static final int GOODS = 97;
    public static final int ROWS = 20_000;

    private static final String[] NAMES = {
        "Getreide", "Müllereierzeugnisse", "Öle und Fette", "Zucker", "Düngemittel", "Eisen und Stahl", "Holz"
    };

    private CustomsTable() {}

    /** One row for each good, year, month and office, until there are enough. */
    public static byte[] bytes() {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder text = new StringBuilder("Zeitraum;Warengruppe;Zollamt;Wert (1000 USD)\r\n");
        for (int i = 0; i < ROWS; i++) {
            int good = i % GOODS;
            int month = i / GOODS % 12;
            double level = (good + 3) * 10_000.0 * (1 + 0.05 * random.nextDouble());
            text.append(2005 + i / GOODS / 12 % 20)
                    .append(String.format(Locale.ROOT, "-%02d;", month + 1))
                    .append(NAMES[good % NAMES.length])
                    .append(" (Kapitel ")
                    .append(good + 1)
                    .append(");Zollamt Nr. ")
                    .append(1 + i % 5)
                    .append(';')
                    .append(String.format(Locale.GERMANY, "%,.2f", level))
                    .append("\r\n");
        }
        return text.toString().getBytes(Charset.forName("windows-1252"));
    }
}
