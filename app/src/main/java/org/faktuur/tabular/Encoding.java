package org.faktuur.tabular;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a file's bytes stand for letters. UTF-8 unless a mark at the file's beginning says otherwise or a person
/// chooses another: an old encoding is never guessed, because a wrong guess spoils names without a word.
public enum Encoding {
    UTF_8("UTF-8"), UTF_16("UTF-16"), WINDOWS_1252("windows-1252"), ISO_8859_1("ISO-8859-1");

    private static final int MARK = 3;
    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /// The name that people and the command line use: UTF-8, UTF-16, windows-1252, ISO-8859-1.
    public String label() {
        return label;
    }

    /// The encoding of a name, whatever its capitals; empty for one that the program does not read.
    public static Optional<Encoding> ofLabel(String label) {
        var wanted = label.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.label.toUpperCase(Locale.ROOT).equals(wanted)).findFirst();
    }

    /// What the mark at the beginning says: UTF-16 or, with its mark or none at all, UTF-8.
    static Encoding ofMark(byte[] start) {
        return isBig(start) || isLittle(start) ? UTF_16 : UTF_8;
    }

    /// A decoder that stops at bytes that mean no letter; the stream stands behind the mark afterwards.
    CharsetDecoder decoder(BufferedInputStream bytes) throws IOException {
        bytes.mark(MARK);
        var start = bytes.readNBytes(MARK);
        bytes.reset();
        bytes.skipNBytes(markLength(start));
        return charset(start).newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static BufferedInputStream buffered(InputStream bytes) {
        return new BufferedInputStream(bytes, 1 << 16);
    }

    private Charset charset(byte[] start) {
        return switch (this) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16 -> isBig(start) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            case WINDOWS_1252 -> Charset.forName("windows-1252");
            case ISO_8859_1 -> StandardCharsets.ISO_8859_1;
        };
    }

    private int markLength(byte[] start) {
        return switch (this) {
            case UTF_8 -> startsWith(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            case UTF_16 -> isBig(start) || isLittle(start) ? 2 : 0;
            case WINDOWS_1252, ISO_8859_1 -> 0;
        };
    }

    private static boolean isBig(byte[] start) {
        return startsWith(start, 0xFE, 0xFF);
    }

    private static boolean isLittle(byte[] start) {
        return startsWith(start, 0xFF, 0xFE);
    }

    private static boolean startsWith(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (var at = 0; at < mark.length; at++) {
            if ((start[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
