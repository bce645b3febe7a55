package dev.bilateral.api;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.Messages;
import dev.bilateral.common.Progress;
import dev.bilateral.common.Turns;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.check.Checks;
import dev.bilateral.dataset.imports.Arrivals;
import dev.bilateral.dataset.imports.ArrivedFile;
import dev.bilateral.dataset.imports.Imports;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Checks a Data Package, or one of its tables, as an import would. Nothing of it is stored. */
@RestController
@RequestMapping("/api/v1/datasets/{dataset}/checks")
class ChecksController {

    private static final Messages MESSAGES = Messages.of(ChecksController.class);
    private static final String NAME = "name";

    private final NamedVersions versions;
    private final Arrivals arrivals;
    private final Imports imports;
    private final Checks checks;
    private final Turns turns;

    /** @param most how many files may be on their way or checked at a time: each may be of a gigabyte */
    ChecksController(
            DatasetService datasets,
            Arrivals arrivals,
            Imports imports,
            Checks checks,
            @Value("${bilateral.checks.most:4}") int most) {
        this.versions = new NamedVersions(datasets);
        this.arrivals = arrivals;
        this.imports = imports;
        this.checks = checks;
        this.turns = new Turns(most, Duration.ZERO, ChecksController::tooMany);
    }

    /** A form with one file, whatever its field is called. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ChecksAnswer> form(@PathVariable String dataset, MultipartHttpServletRequest request)
            throws IOException {
        Parameters.only(request);
        DatasetId id = versions.dataset(dataset).id();
        List<MultipartFile> files = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .toList();
        if (files.size() != 1) {
            String message = MESSAGES.text("verify.one", files.size());
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST, List.of(new ApiProblem.Detail("file", "", message, List.of())));
        }
        MultipartFile file = files.getFirst();
        String name = file.getOriginalFilename();
        try (InputStream body = file.getInputStream()) {
            return answer(id, body, file.getSize(), name == null ? "" : name);
        }
    }

    /** The file itself, with its name as a parameter. */
    @PostMapping(
            consumes = {
                "application/zip",
                "application/x-zip-compressed",
                "application/octet-stream",
                "application/vnd.ms-excel", // what some systems take a CSV file for
                "text/csv",
                "text/tab-separated-values",
                "text/plain"
            })
    ResponseEntity<ChecksAnswer> raw(@PathVariable String dataset, HttpServletRequest request) throws IOException {
        Map<String, List<String>> parameters = Parameters.only(request, NAME);
        List<String> names = parameters.getOrDefault(NAME, List.of("upload.csv"));
        if (names.size() > 1) {
            throw Unknown.twice(NAME, names);
        }
        DatasetId id = versions.dataset(dataset).id();
        return answer(id, request.getInputStream(), request.getContentLengthLong(), names.getFirst());
    }

    private ResponseEntity<ChecksAnswer> answer(DatasetId dataset, InputStream body, long declared, String name)
            throws IOException {
        try {
            ChecksAnswer answer = turns.take(() -> checked(dataset, body, declared, name));
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ChecksAnswer checked(DatasetId dataset, InputStream body, long declared, String name) {
        try (ArrivedFile file = arrivals.receive(body, declared, name)) {
            return ChecksAnswer.of(
                    dataset.value(),
                    file.name(),
                    file.hash(),
                    checks.check(dataset, imports.tables(file, dataset, null, new Progress())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiProblem tooMany(int limit) {
        return new ApiProblem(
                HttpStatus.TOO_MANY_REQUESTS,
                List.of(new ApiProblem.Detail("", "", MESSAGES.text("checks.tooMany", limit), List.of())));
    }
}
