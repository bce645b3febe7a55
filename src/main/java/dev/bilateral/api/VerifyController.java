package dev.bilateral.api;

import dev.bilateral.common.Messages;
import dev.bilateral.common.upload.SpooledFile;
import dev.bilateral.common.upload.UploadedFile;
import dev.bilateral.snapshot.verify.Intake;
import dev.bilateral.snapshot.verify.SignatureFile;
import dev.bilateral.snapshot.verify.Verification;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Tells of a file that once came from a Bilateral what became of it. The file is not kept. */
@RestController
@RequestMapping(VerifyController.ADDRESS)
class VerifyController {

    static final String ADDRESS = "/api/v1/verify";

    private static final Messages MESSAGES = Messages.of(VerifyController.class);
    private static final String NAME = "name";

    private final Intake intake;

    VerifyController(Intake intake) {
        this.intake = intake;
    }

    /** A form with one file, whatever its field is called, or with an archive and the file of its signature. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<VerifyAnswer> form(MultipartHttpServletRequest request) throws IOException {
        Parameters.only(request);
        return answer(intake.verify(() -> delivered(request)));
    }

    /** Reads the form only now, and takes over its file from where it was put. */
    private Intake.Delivered delivered(MultipartHttpServletRequest request) throws IOException {
        List<MultipartFile> files = request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .toList();
        List<MultipartFile> signatures = files.size() == 2
                ? files.stream().filter(VerifyController::isSignature).toList()
                : List.of();
        if (files.size() - signatures.size() != 1) {
            String message = MESSAGES.text("verify.one", files.size());
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST, List.of(new ApiProblem.Detail("file", "", message, List.of())));
        }
        MultipartFile file = files.stream()
                .filter(each -> !signatures.contains(each))
                .findFirst()
                .orElseThrow();
        Optional<UploadedFile> signature = signatures.isEmpty()
                ? Optional.empty()
                : Optional.of(SignatureFile.of(
                        name(signatures.getFirst()), signatures.getFirst().getBytes()));
        return new Intake.Delivered(
                SpooledFile.moved(file.getSize(), path -> file.transferTo(path.toFile()), intake.limits()),
                name(file),
                signature);
    }

    private static boolean isSignature(MultipartFile file) {
        return SignatureFile.isNamed(name(file)) && file.getSize() <= SignatureFile.MOST_BYTES;
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    /** The file itself, with its name as a parameter. */
    @PostMapping(
            consumes = {
                "application/zip",
                "application/x-zip-compressed",
                "application/octet-stream",
                "application/vnd.ms-excel", // what some systems take a CSV file for
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                // nothing in these can be compared, and whoever sends one is told what to do instead
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/pdf",
                "image/png",
                "image/svg+xml",
                "text/csv",
                "text/tab-separated-values",
                "text/plain"
            })
    ResponseEntity<VerifyAnswer> raw(HttpServletRequest request) throws IOException {
        Map<String, List<String>> parameters = Parameters.only(request, NAME);
        List<String> names = parameters.getOrDefault(NAME, List.of(""));
        if (names.size() > 1) {
            throw Unknown.twice(NAME, names);
        }
        return answer(intake.verify(request.getInputStream(), request.getContentLengthLong(), names.getFirst()));
    }

    private static ResponseEntity<VerifyAnswer> answer(Verification verification) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(VerifyAnswer.of(verification));
    }
}
