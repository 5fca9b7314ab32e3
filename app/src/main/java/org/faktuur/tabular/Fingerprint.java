package org.faktuur.tabular;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// SHA-256 over what a file says about a record: by field name, as the values were understood, so that another
/// separator, another order of columns or `9.8` for `9.80` change nothing.
public final class Fingerprint {

    private final MessageDigest digest;

    /// Of nothing yet.
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// Takes in a row's values by field; the order of the fields does not count, that of the rows does.
    public Fingerprint add(Map<String, String> values) {
        new TreeMap<>(values).forEach((field, value) -> digest
                .update((field + "\u001f" + value + "\u001e").getBytes(StandardCharsets.UTF_8)));
        digest.update((byte) 0x1d);
        return this;
    }

    /// The fingerprint, in 64 hexadecimal digits; to be asked for once.
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
