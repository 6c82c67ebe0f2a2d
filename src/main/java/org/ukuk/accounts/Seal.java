package org.ukuk.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.ukuk.platform.cli.Settings;

/// Seals what nobody should read in a copy of the database: AES-256-GCM (NIST SP 800-38D) with a key that lies beside
/// it in the data folder, readable by its owner alone.
@Component
public final class Seal {

    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private @Nullable SecretKey key;

    public Seal(Settings settings) {
        this.file = settings.key();
    }

    /// @param owner id of whose secret it is; it opens for the same one only
    String close(String secret, String owner) {
        var nonce = Secrets.random(NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, owner);
            var sealed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// The secret; empty when the key was lost or changed, which is logged.
    Optional<String> open(String sealed, String owner) {
        var whole = Base64.getDecoder().decode(sealed);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), owner);
            var secret = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException notThisKey) {
            LOG.error("{} does not open what was sealed for {}: the key was lost or changed", file, owner);
            return Optional.empty();
        }
    }

    /// A mark of something that nobody without the key can make or try out: HMAC-SHA-256 (RFC 2104), in hexadecimal.
    public String mark(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key().getEncoded(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKey key() {
        if (key == null) {
            try {
                if (Files.notExists(file)) {
                    make();
                }
                var bytes = Base64.getDecoder().decode(Files.readString(file).strip());
                key = new SecretKeySpec(bytes, "AES");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return key;
    }

    /// Whole or not at all, and never readable by others.
    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        var owners = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var part = Files.createTempFile(file.getParent(), ".secrets", ".part", owners);
        Files.writeString(part, Base64.getEncoder().encodeToString(Secrets.random(KEY_BYTES)) + "\n");
        try (var channel = java.nio.channels.FileChannel.open(part, java.nio.file.StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file);
    }
}
