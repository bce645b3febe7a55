package dev.bilateral.dataset.imports;

/** Somebody cancelled an import; nothing of it is kept. */
public final class ImportCancelled extends RuntimeException {

    ImportCancelled() {
        super("Cancelled");
    }
}
