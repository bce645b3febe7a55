package dev.bilateral.snapshot.verify;

import static dev.bilateral.snapshot.verify.Checked.MESSAGES;

import dev.bilateral.common.Text;
import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.dataset.PackageFile;
import dev.bilateral.snapshot.Manifest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells an archive whose pictures another build of Bilateral may have drawn from one that was altered for certain: all
 * else is as it is made here, its manifest agrees with it, and its pictures have no words that those drawn here have
 * not. Somebody who alters a picture with care makes just such a one, so it is never called genuine; and it is not to be
 * asked where anything is known that disproves it.
 */
final class OtherBuild {

    private static final Pattern TEXT = Pattern.compile(">([^<>]*)<");

    private final List<PackageFile> made;
    private final Upload upload;

    private OtherBuild(List<PackageFile> made, Upload upload) {
        this.made = made;
        this.upload = upload;
    }

    /** What was found, told as not confirmed where nothing but pictures is different. */
    static Checked of(Checked checked, List<PackageFile> made, Upload upload) {
        OtherBuild build = new OtherBuild(made, upload);
        List<FileCheck> other = checked.files().stream()
                .filter(check -> check.condition().isEdit())
                .toList();
        boolean isDrawn = !other.isEmpty() && build.agrees() && other.stream().allMatch(build::isOfPictures);
        return isDrawn
                ? new Checked(
                                checked.origins(),
                                checked.files().stream()
                                        .map(check -> other.contains(check)
                                                ? new FileCheck(check.path(), new Condition.Unconfirmed())
                                                : check)
                                        .toList(),
                                checked.notChecked())
                        .alsoNot(MESSAGES.text("pictures.unconfirmed", pictures(other)))
                : checked;
    }

    private static String pictures(List<FileCheck> checks) {
        return Text.list(checks.stream()
                .map(FileCheck::path)
                .filter(OtherBuild::isPicture)
                .toList());
    }

    private static boolean isPicture(String path) {
        return path.endsWith(".png") || path.endsWith(".svg");
    }

    /** Whether the archive has a manifest of the same view that lists all of it. */
    private boolean agrees() {
        Optional<Manifest> theirs = content(SnapshotArchives.MANIFEST).flatMap(Manifest::read);
        Optional<Manifest> ours = ours(SnapshotArchives.MANIFEST).flatMap(Manifest::read);
        return theirs.isPresent()
                && ours.isPresent()
                && ours.get().differsInBuildAlone(theirs.get())
                && theirs.get().files().stream()
                        .allMatch(listed -> upload.file(listed.path())
                                .filter(file -> file.sha256().equals(listed.sha256()))
                                .isPresent());
    }

    private boolean isOfPictures(FileCheck check) {
        String path = check.path();
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "png" -> isRedrawnWithItsSvg(path);
            case "svg" -> ours(path).isPresent() && texts(ours(path)).containsAll(texts(content(path)));
            case "json" -> withoutPictures(path, ours(path)).equals(withoutPictures(path, content(path)));
            default -> false;
        };
    }

    /** A build that draws the same SVG draws the same dots; and what has no measures of a picture is none. */
    private boolean isRedrawnWithItsSvg(String png) {
        String svg = png.substring(0, png.length() - ".png".length()) + ".svg";
        Optional<PngSize> size = ours(png).flatMap(PngSize::of);
        boolean isSameSvg = content(svg)
                .filter(theirs ->
                        ours(svg).filter(made -> Arrays.equals(made, theirs)).isPresent())
                .isPresent();
        return !isSameSvg && size.isPresent() && size.equals(content(png).flatMap(PngSize::of));
    }

    private static Set<String> texts(Optional<byte[]> svg) {
        return svg.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).stream()
                .flatMap(text -> TEXT.matcher(text).results())
                .map((MatchResult found) -> found.group(1).strip())
                .collect(Collectors.toSet());
    }

    /** A manifest or descriptor without the size and hash of what hangs on pictures. */
    private static Optional<JsonNode> withoutPictures(String path, Optional<byte[]> json) {
        String list = path.equals(SnapshotArchives.MANIFEST) ? "files" : "resources";
        Optional<JsonNode> tree = json.flatMap(StrictJson::tree);
        tree.ifPresent(found -> found.path(list).forEach(entry -> {
            String of = entry.path("path").asString("");
            if (entry instanceof ObjectNode object && (isPicture(of) || of.equals(ArchiveComparison.DESCRIPTOR))) {
                object.remove(List.of("bytes", "hash", "sha256"));
            }
        }));
        return tree;
    }

    private Optional<byte[]> ours(String path) {
        return made.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(PackageFile::content);
    }

    private Optional<byte[]> content(String path) {
        return upload.file(path).flatMap(UploadedFile::content);
    }
}
