package dev.bilateral.snapshot;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Signatures of the kind Ed25519 (RFC 8032), in base 64. */
final class Ed25519 {

    static final String ALGORITHM = "Ed25519";

    private Ed25519() {}

    static PublicKey publicKey(String inBase64) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(inBase64)));
    }

    static String sign(PrivateKey key, byte[] message) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(message);
        return Base64.getEncoder().encodeToString(signature.sign());
    }

    static boolean hasSigned(PublicKey key, byte[] message, String signatureInBase64) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(key);
        signature.update(message);
        return signature.verify(Base64.getDecoder().decode(signatureInBase64));
    }
}
