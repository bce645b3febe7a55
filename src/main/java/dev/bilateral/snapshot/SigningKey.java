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
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The server's own key, Ed25519. It is made in the data folder when it is first needed, in a file that only its owner
 * may read; its public half is for everybody.
 */
@Component
public class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String FILE = "snapshot-key";
    private static final int ID_LENGTH = 16;

    /** Of a signature that is not written in base 64. */
    static final int SIGNATURE_BYTES = 64;

    private static final Messages TEXTS = Messages.of(SigningKey.class);
    private static final Logger LOG = LoggerFactory.getLogger(SigningKey.class);

    private final Path file;
    private final Linking linking;
    private @Nullable KeyPair pair;

    @Autowired
    SigningKey(@Value("${bilateral.folder:./var}") Path folder) {
        this(folder, Files::createLink);
    }

    SigningKey(Path folder, Linking linking) {
        file = folder.resolve(FILE);
        this.linking = linking;
    }

    /** The name of this key. */
    public String id() {
        return id(publicKey());
    }

    /** The name of any key: the first sixteen hexadecimal digits of the SHA-256 of its public half. */
    public static String id(String publicKeyInBase64) {
        return Sha256.hex(Base64.getDecoder().decode(publicKeyInBase64)).substring(0, ID_LENGTH);
    }

    /** The public key as X.509 (SubjectPublicKeyInfo), in base 64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
    }

    /** The signature in base 64. */
    public String sign(byte[] message) {
        try {
            return sign(pair(), message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this server signed a message; what is no signature at all is none of its own. */
    public boolean hasSigned(byte[] message, String signatureInBase64) {
        try {
            return hasSigned(pair().getPublic(), message, signatureInBase64);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The same of any key. */
    static boolean isSignedBy(String publicKeyInBase64, byte[] message, String signatureInBase64) {
        try {
            return hasSigned(publicKey(publicKeyInBase64), message, signatureInBase64);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey publicKey(String inBase64) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(inBase64)));
    }

    private static String sign(KeyPair pair, byte[] message) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(pair.getPrivate());
        signature.update(message);
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    private static boolean hasSigned(PublicKey key, byte[] message, String signatureInBase64)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(key);
        signature.update(message);
        return signature.verify(Base64.getDecoder().decode(signatureInBase64));
    }

    private synchronized KeyPair pair() {
        KeyPair known = pair;
        if (known == null) {
            known = load();
            pair = known;
        }
        return known;
    }

    private KeyPair load() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            warnWhereLoose();
            return read();
        } catch (IOException e) {
            throw new UnusableKey(TEXTS.text("key.unreadable", file, String.valueOf(e.getMessage())), e);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnusableKey(TEXTS.text("key.broken", file), e);
        }
    }

    private KeyPair read() throws IOException, GeneralSecurityException {
        List<String> halves = Files.readAllLines(file, StandardCharsets.US_ASCII);
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        KeyPair read = new KeyPair(
                publicKey(halves.get(1)),
                keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(halves.get(0)))));
        byte[] any = {1};
        if (!hasSigned(read.getPublic(), any, sign(read, any))) {
            throw new InvalidKeyException("The two halves belong to different keys");
        }
        return read;
    }

    /** Written aside and then linked, so that nobody ever reads half a key; who comes second takes the first one's. */
    private void make() throws IOException, GeneralSecurityException {
        KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
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

    /** The file of the key can't be read, made or understood. The message is a sentence for whoever runs the server. */
    public static final class UnusableKey extends RuntimeException {
        UnusableKey(String message, Exception cause) {
            super(message, cause);
        }
    }
}
