package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import dev.bilateral.snapshot.SnapshotService.NotRecorded;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much may be put on record. Visitors count together and by the address of their connection; that one is kept in
 * memory alone, and for one day, since it is nobody's business later.
 */
@Component
class SnapshotLimits {

    private static final Messages TEXTS = Messages.of(SnapshotLimits.class);
    private static final long MEGABYTE = 1_000_000;

    private final int visitorsPerDay;
    private final int perAddress;
    private final int perAccount;
    private final int megabytes;
    private final int totalMegabytes;
    private final DailyCount byAddress = new DailyCount();

    SnapshotLimits(
            @Value("${bilateral.snapshots.visitors-per-day:200}") int visitorsPerDay,
            @Value("${bilateral.snapshots.address-per-day:50}") int perAddress,
            @Value("${bilateral.snapshots.account-per-day:500}") int perAccount,
            @Value("${bilateral.snapshots.megabytes:20}") int megabytes,
            @Value("${bilateral.snapshots.total-megabytes:20000}") int totalMegabytes) {
        this.visitorsPerDay = visitorsPerDay;
        this.perAddress = perAddress;
        this.perAccount = perAccount;
        this.megabytes = megabytes;
        this.totalMegabytes = totalMegabytes;
    }

    /** @throws NotRecorded where one archive is too large */
    void checkSize(long bytes) {
        if (bytes > megabytes * MEGABYTE) {
            throw new NotRecorded(TEXTS.text("notRecorded.size", megabytes));
        }
    }

    /** @throws NotRecorded where all archives together would be too large */
    void checkTotal(long bytes) {
        if (bytes > totalMegabytes * MEGABYTE) {
            throw new NotRecorded(TEXTS.text("notRecorded.total", totalMegabytes));
        }
    }

    /**
     * Of one more record, which counts from then on for the address of a visitor.
     *
     * @param isKnown whether the snapshot is on record already, which takes no room
     * @param today how many the same account, or all visitors, recorded within a day
     * @throws NotRecorded where it is one too many
     */
    void check(Caller caller, boolean isKnown, IntSupplier today, Instant now) {
        if (caller.isVisitor() && isKnown) {
            return;
        }
        int most = caller.isVisitor() ? visitorsPerDay : perAccount;
        if (today.getAsInt() >= most) {
            throw new NotRecorded(
                    TEXTS.text(caller.isVisitor() ? "notRecorded.visitors" : "notRecorded.account", most));
        }
        if (caller.isVisitor() && !caller.network().isEmpty() && !byAddress.add(caller.network(), perAddress, now)) {
            throw new NotRecorded(TEXTS.text("notRecorded.address", perAddress));
        }
    }
}
