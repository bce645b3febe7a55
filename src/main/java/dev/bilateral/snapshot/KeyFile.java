package dev.bilateral.snapshot;

import dev.bilateral.common.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file in the data folder that holds both halves of the server's key, which only its owner may read. */
final class KeyFile {

    private static final String FILE = "snapshot-key";

    private static final Messages TEXTS = Messages.of(KeyFile.class);
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;
    private final Linking linking;

    KeyFile(Path folder, Linking linking) {
        file = folder.resolve(FILE);
        this.linking = linking;
    }

    /** @throws SigningKey.UnusableKey where it can't be read, made or understood */
    KeyPair load() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            warnWhereLoose();
            return read();
        } catch (IOException e) {
            throw new SigningKey.UnusableKey(TEXTS.text("key.unreadable", file, String.valueOf(e.getMessage())), e);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SigningKey.UnusableKey(TEXTS.text("key.broken", file), e);
        }
    }

    private KeyPair read() throws IOException, GeneralSecurityException {
        List<String> halves = Files.readAllLines(file, StandardCharsets.US_ASCII);
        KeyFactory keys = KeyFactory.getInstance(Ed25519.ALGORITHM);
        KeyPair read = new KeyPair(
                Ed25519.publicKey(halves.get(1)),
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves.get(0)))));
        byte[] any = {1};
        if (!Ed25519.hasSigned(read.getPublic(), any, Ed25519.sign(read.getPrivate(), any))) {
            throw new InvalidKeyException("The two halves belong to different keys");
        }
        return read;
    }

    /** Written aside and then linked, so that nobody ever reads half a key; who comes second takes the first one's. */
    private void make() throws IOException, GeneralSecurityException {
        KeyPair made = KeyPairGenerator.getInstance(Ed25519.ALGORITHM).generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        String text = base64.encodeToString(made.getPrivate().getEncoded()) + "\n"
                + base64.encodeToString(made.getPublic().getEncoded()) + "\n";
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path aside = Files.createTempFile(folder, FILE, ".new", ownersOnly(folder));
        try {
            Files.writeString(aside, text, StandardCharsets.US_ASCII);
            link(aside);
        } catch (FileAlreadyExistsException second) {
            LOG.info("Another server made {} meanwhile", file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** A link never takes the place of another file, as moving may. */
    private void link(Path aside) throws IOException {
        try {
            linking.link(file, aside);
        } catch (FileAlreadyExistsException second) {
            throw second;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(aside, file);
        }
    }

    private void warnWhereLoose() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            if (!rights.endsWith("------")) {
                LOG.warn(TEXTS.text("key.loose", file, rights));
            }
        }
    }

    /** How a file gets a second name; not every file system can. */
    interface Linking {
        void link(Path name, Path existing) throws IOException;
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
