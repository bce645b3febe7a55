package dev.bilateral.dataset.files;

import java.util.SortedMap;
import org.springframework.core.io.Resource;

/**
 * A folder {@code <dataset>/<version>} as found, in the file system or in the jar; nothing in it is checked yet.
 *
 * @param location where a reader finds it, as {@code datasets/treaty/2026-03-31}
 * @param files by name
 */
public record PackageFolder(String dataset, String version, String location, SortedMap<String, Resource> files) {}
