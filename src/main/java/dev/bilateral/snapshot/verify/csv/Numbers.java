package dev.bilateral.snapshot.verify.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** The ways in which spreadsheets write a number. */
final class Numbers {

    /** Excel shows a number without a format in eleven characters, the point among them, and saves what it shows. */
    private static final int SHOWN_BY_EXCEL = 11;

    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern READABLE = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    /** Spaces between thousands, all of one kind: a decimal mark they are nowhere. */
    private static final Pattern SPACED =
            Pattern.compile("-?\\d{1,3}([ \\u00a0\\u2009\\u202f])\\d{3}(\\1\\d{3})*([.,]\\d+)?");

    private static final Pattern PERCENT = Pattern.compile("(" + PLAIN + ")\\h?%");

    static final List<Notation> NOTATIONS = notations();

    static final List<Notation> PERCENT_NOTATIONS =
            List.of(new Notation(Set.of(Form.FIXED_DECIMALS), Numbers::isSamePercent));

    /** As workbooks hold them, whichever zeros a format shows. */
    static final Notation TYPED = new Notation(
            Set.of(),
            (was, is) -> number(is)
                    .filter(n -> n.compareTo(new BigDecimal(was)) == 0)
                    .isPresent());

    private Numbers() {}

    /** Whether a text is a number as Bilateral writes it. */
    static boolean isNumber(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether a text is a share as Bilateral writes it for readers. */
    static boolean isPercent(String text) {
        return PERCENT.matcher(text).matches();
    }

    private static boolean isSamePercent(String was, String is) {
        return is.endsWith("%") && read(before(is)).equals(read(before(was)));
    }

    /** The number before the sign, of which zeros at the end mean nothing. */
    private static String before(String percent) {
        String number = percent.substring(0, percent.length() - 1).replaceAll("\\h+$", "");
        return number.replace(',', '.').replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", "");
    }

    /**
     * Whether a number lost its decimal point: in a language with decimal commas, a point before three digits parts
     * thousands.
     */
    static boolean isTakenForThousands(String was, String is) {
        int point = was.indexOf('.');
        return point > 0
                && was.length() - point == 4
                && read(was.replace(".", "").replaceFirst("^(-?)0+(?=\\d)", "$1"))
                        .equals(read(is));
    }

    /** The number in a text, whichever sign stands for the decimal point. */
    static Optional<BigDecimal> read(String text) {
        return text.length() > 40
                ? Optional.empty()
                : number(plain(withoutSpaces(text), text.indexOf(',') >= 0 ? ',' : '.'));
    }

    private static List<Notation> notations() {
        List<Notation> all = new ArrayList<>();
        for (char mark : new char[] {'.', ','}) {
            Set<Form> base = mark == '.' ? Set.of() : Set.of(Form.DECIMAL_COMMA);
            all.add(notation(mark, base, String::equals));
            all.add(notation(mark, with(base, Form.TRAILING_ZEROS_LOST), (was, is) -> is.equals(stripped(was))));
            all.add(notation(mark, with(base, Form.ROUNDED), Numbers::isRounded));
        }
        List<Notation> spaced = all.stream()
                .map(each -> new Notation(
                        with(each.forms(), Form.SPACED_THOUSANDS),
                        (was, is) -> each.writes().test(was, withoutSpaces(is))))
                .toList();
        all.addAll(spaced);
        return all;
    }

    private static Notation notation(char mark, Set<Form> forms, BiPredicate<String, String> writes) {
        return new Notation(forms, (was, is) -> writes.test(was, plain(is, mark)));
    }

    static boolean hasSpaces(String text) {
        return !withoutSpaces(text).equals(signed(text));
    }

    /** Without the spaces between thousands, where they stand as these do. */
    private static String withoutSpaces(String text) {
        String signed = signed(text);
        return SPACED.matcher(signed).matches() ? signed.replaceAll("[ \\u00a0\\u2009\\u202f]", "") : signed;
    }

    private static String signed(String text) {
        return text.replace('\u2212', '-');
    }

    private static Set<Form> with(Set<Form> base, Form one) {
        Set<Form> all = EnumSet.of(one);
        all.addAll(base);
        return all;
    }

    /** Whether all digits that were added are zeros, as where a column shows a fixed number of them. */
    static boolean hasOnlyMoreZeros(String was, String is, char mark) {
        String plain = plain(withoutSpaces(is), mark);
        return number(plain).filter(n -> n.compareTo(new BigDecimal(was)) == 0).isPresent()
                && decimals(plain) >= decimals(was);
    }

    static int decimals(String text) {
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return mark < 0 ? 0 : text.length() - mark - 1;
    }

    private static String stripped(String was) {
        BigDecimal stripped = new BigDecimal(was).stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    private static boolean isRounded(String was, String is) {
        BigDecimal whole = new BigDecimal(was);
        int digits = Math.max(1, whole.precision() - whole.scale());
        int room = SHOWN_BY_EXCEL - 1 - digits;
        BigDecimal shown = whole.abs().compareTo(new BigDecimal("0.0001")) < 0 && whole.signum() != 0
                ? whole.round(new MathContext(6, RoundingMode.HALF_UP))
                : whole.scale() <= room ? whole : whole.setScale(Math.max(0, room), RoundingMode.HALF_UP);
        return number(is).filter(n -> n.compareTo(shown) == 0).isPresent();
    }

    private static Optional<BigDecimal> number(String plain) {
        return READABLE.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /**
     * With a point, and a hyphen as minus; empty where a point stands in a file with decimal commas. Digits in groups are
     * no number, but for those with spaces between: another sign there is the decimal mark of others, and a value must not
     * be taken for its thousandfold.
     */
    private static String plain(String text, char mark) {
        String signed = signed(text);
        return mark == '.' ? signed : signed.indexOf('.') >= 0 ? "" : signed.replace(mark, '.');
    }
}
