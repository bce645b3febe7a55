package dev.bilateral.snapshot.verify;

import dev.bilateral.common.Turns;
import dev.bilateral.common.upload.Limits;
import dev.bilateral.common.upload.SpooledFile;
import dev.bilateral.common.upload.Upload;
import dev.bilateral.common.upload.UploadReader;
import dev.bilateral.common.upload.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Takes in files to be checked and lets go of each as soon as it was. A body is taken in before its turn comes, so that
 * nobody who sends slowly keeps others waiting; no more are let in than the disk has room for.
 */
@Service
public class Intake {

    private final Verifier verifier;
    private final Turns room;
    private final Turns turns;
    private final UploadReader reader = new UploadReader(Limits.OF_SERVER);

    /** @param most how many files may be on their way or wait at a time, each of as many bytes as may be */
    Intake(
            Verifier verifier,
            @Qualifier(IntakeTurns.NAME) Turns turns,
            @Value("${bilateral.verify.most:32}") int most) {
        this.verifier = verifier;
        this.turns = turns;
        this.room = new Turns(most, Duration.ZERO, any -> new TooManyFiles(turns.limit()));
    }

    /** How much is taken in. */
    public Limits limits() {
        return Limits.OF_SERVER;
    }

    /**
     * @param declared how many bytes the sender says that there are, or -1
     * @param name of the file, as the sender gives it; may be empty
     * @throws dev.bilateral.common.upload.UploadRefused where a limit is passed
     * @throws TooManyFiles where too many others are being checked
     */
    public Verification verify(InputStream body, long declared, String name) throws IOException {
        return verify(body, declared, name, Optional.empty());
    }

    /** The same with the file of a signature that came with it, which counts where it is an archive. */
    public Verification verify(InputStream body, long declared, String name, Optional<UploadedFile> signature)
            throws IOException {
        return verify(() -> new Delivered(SpooledFile.of(body, declared, Limits.OF_SERVER), name, signature));
    }

    /**
     * @param delivery asked for the file once there is room for it
     * @throws dev.bilateral.common.upload.UploadRefused where a limit is passed
     * @throws TooManyFiles where too many others are being checked
     */
    public Verification verify(Delivery delivery) throws IOException {
        try {
            return room.take(() -> received(delivery));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Verification received(Delivery delivery) {
        try {
            Delivered delivered = delivery.receive();
            try (SpooledFile file = delivered.file()) {
                return turns.take(() -> verify(file, delivered));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verification verify(SpooledFile file, Delivered delivered) {
        try {
            Upload upload = reader.read(file, delivered.name());
            return verifier.verify(delivered
                    .signature()
                    .filter(signature -> upload.isArchive())
                    .map(upload::with)
                    .orElse(upload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a file comes. */
    public interface Delivery {
        Delivered receive() throws IOException;
    }

    /**
     * @param name as the sender gives it; may be empty
     * @param signature the file of one that came with it
     */
    public record Delivered(SpooledFile file, String name, Optional<UploadedFile> signature) {}
}
