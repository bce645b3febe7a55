package dev.bilateral.api;

import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.ObservationTable;
import dev.bilateral.dataset.PackageZip;
import dev.bilateral.dataset.PublishedFile;
import dev.bilateral.dataset.VersionFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Datasets, their versions, and what these hold. */
@RestController
@RequestMapping("/api/v1/datasets")
class DatasetController {

    private final DatasetService datasets;
    private final DatasetContents contents;
    private final VersionFiles files;
    private final NamedVersions versions;

    DatasetController(DatasetService datasets, DatasetContents contents, VersionFiles files) {
        this.datasets = datasets;
        this.contents = contents;
        this.files = files;
        this.versions = new NamedVersions(datasets);
    }

    @GetMapping
    @Nullable
    DatasetList datasets(HttpServletRequest request, HttpServletResponse response) {
        Parameters.only(request);
        DatasetList list = DatasetList.of(datasets.datasets());
        return new Answer(DatasetList.ADDRESS, false, list.versions(), false).unlessKnown(list, request, response);
    }

    @GetMapping("/{dataset}")
    DatasetList.@Nullable Entry dataset(
            @PathVariable String dataset, HttpServletRequest request, HttpServletResponse response) {
        Parameters.only(request);
        DatasetList.Entry entry = DatasetList.Entry.of(versions.dataset(dataset));
        return new Answer(entry.address(), false, entry.versionIds(), false).unlessKnown(entry, request, response);
    }

    @GetMapping("/{dataset}/{version}/observations.{format}")
    void observations(
            @PathVariable String dataset,
            @PathVariable String version,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        DatasetVersion found = NamedVersions.version(versions.dataset(dataset), version);
        Format as = Format.of(format);
        TableAnswer answer = TableAnswer.to(request, response, as, Parameters.only(request, TableAnswer.PROFILE));
        answer.write(
                address(found) + "/observations." + as.extension(),
                !version.equals(NamedVersions.LATEST),
                () -> new TableAnswer.Body(
                        name(found) + "_observations." + as.extension(),
                        ObservationTable.streamed(contents, found),
                        as == Format.JSON ? contents.sources(found.dataset(), found.id()) : List.of()));
    }

    @GetMapping("/{dataset}/{version}/datapackage.zip")
    void datapackage(
            @PathVariable String dataset,
            @PathVariable String version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Parameters.only(request);
        DatasetVersion found = NamedVersions.version(versions.dataset(dataset), version);
        boolean isPinned = !version.equals(NamedVersions.LATEST);
        Answer answer = Answer.rows(address(found) + "/datapackage.zip", isPinned);
        if (!answer.isKnown(request, response)) {
            List<PublishedFile> published = sorted(found);
            answer.announce(request, response);
            Answer.describe(response, "application/zip", name(found) + "_datapackage.zip", true);
            PackageZip.stream(published, response.getOutputStream());
        }
    }

    /** One file of the package, byte by byte as published. */
    @GetMapping("/{dataset}/{version}/files/{path}")
    void file(
            @PathVariable String dataset,
            @PathVariable String version,
            @PathVariable String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Parameters.only(request);
        DatasetVersion found = NamedVersions.version(versions.dataset(dataset), version);
        List<PublishedFile> published = sorted(found);
        PublishedFile file = published.stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> Unknown.of(
                        "file",
                        path,
                        published.stream().map(PublishedFile::path).toList()));
        Answer answer = Answer.rows(address(found) + "/files/" + path, !version.equals(NamedVersions.LATEST));
        if (!answer.isKnown(request, response)) {
            answer.announce(request, response);
            String type = path.endsWith(".json") ? "application/json" : "text/csv;charset=UTF-8";
            Answer.describe(response, type, name(found) + "_" + path, true);
            response.setContentLengthLong(file.bytes());
            try (InputStream content = file.content().get()) {
                content.transferTo(response.getOutputStream());
            }
        }
    }

    /** By path, as the archive has always held them. */
    private List<PublishedFile> sorted(DatasetVersion version) {
        return files.of(version).stream()
                .sorted(Comparator.comparing(PublishedFile::path))
                .toList();
    }

    private static String address(DatasetVersion version) {
        return DatasetList.ADDRESS + "/" + version.dataset() + "/" + version.id();
    }

    private static String name(DatasetVersion version) {
        return version.dataset() + "_" + version.id();
    }
}
