package dev.bilateral.dataset;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * One file of a version's Data Package, byte by byte as published.
 *
 * @param path within the package, as {@code observations.csv}
 * @param bytes how long it is
 * @param sha256 of its bytes, as 64 hexadecimal digits
 * @param content opens it, as often as it is asked; whoever opens it closes it
 */
public record PublishedFile(String path, long bytes, String sha256, Supplier<InputStream> content) {}
