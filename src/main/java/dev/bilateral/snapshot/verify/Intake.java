package dev.bilateral.snapshot.verify;

import dev.bilateral.common.Turns;
import dev.bilateral.snapshot.verify.upload.Limits;
import dev.bilateral.snapshot.verify.upload.SpooledFile;
import dev.bilateral.snapshot.verify.upload.UploadReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/**
 * Takes in files to be checked, as many at a time as there are processors, and lets go of each as soon as it was. A body
 * is taken in before its turn comes, so that nobody who sends slowly keeps others waiting.
 */
@Service
public class Intake {

    private final Verifier verifier;
    private final Turns turns;
    private final UploadReader reader = new UploadReader(Limits.OF_SERVER);

    Intake(Verifier verifier, @Qualifier(IntakeTurns.NAME) Turns turns) {
        this.verifier = verifier;
        this.turns = turns;
    }

    /** How much is taken in. */
    public Limits limits() {
        return Limits.OF_SERVER;
    }

    /**
     * @param declared how many bytes the sender says that there are, or -1
     * @param name of the file, as the sender gives it; may be empty
     * @throws dev.bilateral.snapshot.verify.upload.UploadRefused where a limit is passed
     * @throws TooManyFiles where too many others are being checked
     */
    public Verification verify(InputStream body, long declared, String name) throws IOException {
        try (SpooledFile file = SpooledFile.of(body, declared, Limits.OF_SERVER)) {
            return turns.take(() -> verify(file, name));
        }
    }

    private Verification verify(SpooledFile file, String name) {
        try {
            return verifier.verify(reader.read(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
