package dev.bilateral.dataset.files;

/** What was set as the folder of datasets is none, or may not be looked into. */
final class NoDatasetFolder extends IllegalStateException {

    NoDatasetFolder(String root) {
        super(root);
    }

    String root() {
        return String.valueOf(getMessage());
    }
}
