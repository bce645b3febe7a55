package dev.bilateral.dataset.files;

import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.common.Problem;

/** Why a version is not loaded whose folder has no fault in itself. */
public final class UnloadedVersion {

    private UnloadedVersion() {}

    /** It turns up after a newer one was published. */
    public static Problem olderThan(DatasetVersionId newest, DatasetVersionId version) {
        return problem(version.toString(), "version.older", newest);
    }

    /** The database does not take it. */
    public static Problem unstored(PackageFolder folder) {
        return problem(folder.version(), "version.unstored");
    }

    private static Problem problem(String version, String rule, Object... arguments) {
        Problems problems = new Problems();
        problems.add(Descriptor.FILE, 0, "version", version, rule, arguments);
        return problems.all().getFirst();
    }
}
