package dev.bilateral.snapshot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The server's own key, Ed25519. It is made in the data folder when it is first needed, in a file that only its owner
 * may read; its public half is for everybody.
 */
@Component
public class SigningKey {

    private static final int ID_LENGTH = 16;

    /** Of a signature that is not written in base 64. */
    static final int SIGNATURE_BYTES = 64;

    private final KeyFile file;
    private @Nullable KeyPair pair;

    @Autowired
    SigningKey(@Value("${bilateral.folder:./var}") Path folder) {
        this(folder, Files::createLink);
    }

    SigningKey(Path folder, KeyFile.Linking linking) {
        file = new KeyFile(folder, linking);
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
            return Ed25519.sign(pair().getPrivate(), message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this server signed a message; what is no signature at all is none of its own. */
    public boolean hasSigned(byte[] message, String signatureInBase64) {
        try {
            return Ed25519.hasSigned(pair().getPublic(), message, signatureInBase64);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The same of any key. */
    static boolean isSignedBy(String publicKeyInBase64, byte[] message, String signatureInBase64) {
        try {
            return Ed25519.hasSigned(Ed25519.publicKey(publicKeyInBase64), message, signatureInBase64);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private synchronized KeyPair pair() {
        KeyPair known = pair;
        if (known == null) {
            known = file.load();
            pair = known;
        }
        return known;
    }

    /** The file of the key can't be read, made or understood. The message is a sentence for whoever runs the server. */
    public static final class UnusableKey extends RuntimeException {
        UnusableKey(String message, Exception cause) {
            super(message, cause);
        }
    }
}
