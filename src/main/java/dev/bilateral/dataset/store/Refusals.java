package dev.bilateral.dataset.store;

import dev.bilateral.common.Messages;
import dev.bilateral.dataset.PublishingRefused;

/** Why something is not published or withdrawn, in sentences that say what to do. */
final class Refusals {

    private static final Messages MESSAGES = Messages.of(Refusals.class);

    private Refusals() {}

    static PublishingRefused because(String key, Object... arguments) {
        return new PublishingRefused(MESSAGES.text(key, arguments));
    }

    /** @throws PublishingRefused for that reason, unless something is so */
    static void unless(boolean isSo, String key) {
        if (!isSo) {
            throw because(key);
        }
    }
}
