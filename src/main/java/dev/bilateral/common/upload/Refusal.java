package dev.bilateral.common.upload;

/** Why a file is not looked at. */
public enum Refusal {
    /** The file itself is too large. */
    BYTES(true),
    ENTRIES(true),
    /** An entry unpacks to too many times its packed size. */
    RATIO(true),
    UNPACKED(true),
    /** The path of an entry has too many characters. */
    PATH(true),
    /** A table has too many cells. */
    CELLS(true),
    CLIMBING_PATH(false),
    DUPLICATE_ENTRY(false),
    /** It says that it is an archive, and can't be read as one. */
    BROKEN_ARCHIVE(false),
    EMPTY(false);

    private final boolean isTooLarge;

    Refusal(boolean isTooLarge) {
        this.isTooLarge = isTooLarge;
    }

    /** Whether there is too much of something, as opposed to something wrong with it. */
    public boolean isTooLarge() {
        return isTooLarge;
    }
}
