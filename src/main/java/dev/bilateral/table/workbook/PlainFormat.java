package dev.bilateral.table.workbook;

import dev.bilateral.common.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes numbers and days as CSV files have them. Of a format, only zeros behind the last decimal count: none ever hides
 * a digit that is there.
 */
final class PlainFormat extends DataFormatter {

    private static final Pattern FIXED = Pattern.compile("0\\.(0+)");

    PlainFormat() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format) {
        return formatRawCellContents(value, index, format, false);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean isFrom1904) {
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value, isFrom1904);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        String plain = PlainNumber.text(value);
        Matcher fixed = FIXED.matcher(format);
        int decimals = fixed.matches() ? fixed.group(1).length() : 0;
        BigDecimal number = new BigDecimal(plain);
        return number.scale() < decimals ? number.setScale(decimals).toPlainString() : plain;
    }
}
