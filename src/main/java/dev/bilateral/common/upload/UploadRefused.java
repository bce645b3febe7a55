package dev.bilateral.common.upload;

import dev.bilateral.common.Messages;
import java.util.Locale;

/** A file is not looked at; the message is a sentence that names the limit. */
public final class UploadRefused extends RuntimeException {

    private static final Messages MESSAGES = Messages.of(UploadRefused.class);
    private static final long MEBI = 1024L * 1024;

    private final Refusal refusal;

    private UploadRefused(Refusal refusal, Object... arguments) {
        super(MESSAGES.text("refused." + refusal.name().toLowerCase(Locale.ROOT), arguments));
        this.refusal = refusal;
    }

    /** @param limit as in {@link Limits}; sizes in bytes are told in MB */
    public static UploadRefused over(Refusal refusal, long limit) {
        boolean isSize = refusal == Refusal.BYTES || refusal == Refusal.UNPACKED;
        return new UploadRefused(refusal, isSize ? limit / MEBI : limit);
    }

    static UploadRefused entry(Refusal refusal, String path) {
        return new UploadRefused(refusal, path.length() <= 60 ? path : path.substring(0, 60) + "…");
    }

    static UploadRefused because(Refusal refusal) {
        return new UploadRefused(refusal);
    }

    public Refusal refusal() {
        return refusal;
    }
}
