package dev.bilateral.dataset;

/**
 * One file of a version's Data Package, byte by byte as published.
 *
 * @param path within the package, as {@code observations.csv}
 * @param content shared, not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // files are compared by their hashes, never by equals
public record PackageFile(String path, byte[] content) {}
