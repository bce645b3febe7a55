package dev.bilateral.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Counts by name what happens in a day; kept in memory alone, and forgotten when the day is over. */
final class DailyCount {

    private final Map<String, Integer> byName = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    /** @return false where it would be more than {@code most}, and so does not count */
    synchronized boolean add(String name, int most, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!today.equals(day)) {
            byName.clear();
            day = today;
        }
        int before = byName.getOrDefault(name, 0);
        if (before >= most) {
            return false;
        }
        byName.put(name, before + 1);
        return true;
    }
}
