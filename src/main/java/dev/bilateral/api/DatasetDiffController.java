package dev.bilateral.api;

import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.DatasetVersion;
import dev.bilateral.dataset.diff.DiffTable;
import dev.bilateral.dataset.diff.VersionDiffs;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What differs between two versions of a dataset, cell by cell. */
@RestController
@RequestMapping("/api/v1/datasets/{dataset}/diff")
class DatasetDiffController {

    private final VersionDiffs diffs;
    private final NamedVersions versions;

    DatasetDiffController(DatasetService datasets, VersionDiffs diffs) {
        this.diffs = diffs;
        this.versions = new NamedVersions(datasets);
    }

    /** Either version may be the newer one; {@code latest} stands for the newest. */
    @GetMapping("/{from}/{to}/changes.{format}")
    void changes(
            @PathVariable String dataset,
            @PathVariable String from,
            @PathVariable String to,
            @PathVariable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Dataset found = versions.dataset(dataset);
        DatasetVersion before = NamedVersions.version(found, from);
        DatasetVersion after = NamedVersions.version(found, to);
        Format as = Format.of(format);
        TableAnswer answer = TableAnswer.to(request, response, as, Parameters.only(request, TableAnswer.PROFILE));
        answer.write(
                DatasetList.ADDRESS + "/" + found.id() + "/diff/" + before.id() + "/" + after.id() + "/changes."
                        + as.extension(),
                Stream.of(from, to).noneMatch(NamedVersions.LATEST::equals),
                () -> new TableAnswer.Body(
                        found.id() + "_" + before.id() + "_" + after.id() + "_changes." + as.extension(),
                        DiffTable.of(diffs.awaited(before, after)),
                        List.of()));
    }
}
