package org.faktuur.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/// Goes over a whole file once, before a row of it is read: is it text, in this encoding, of a size to be read?
/// It finds the line of the first wrong byte, which a reader that runs ahead could not.
final class TextScan {

    static final int MEGABYTES = 50;
    private static final long MOST_BYTES = MEGABYTES * 1024L * 1024L;

    private final TabularFile file;
    private final Encoding encoding;
    private long row = 1;
    private boolean afterReturn;

    private TextScan(TabularFile file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    static Optional<TabularRefusal> refusal(TabularFile file, Encoding encoding) {
        try (var bytes = Encoding.buffered(file.open())) {
            return new TextScan(file, encoding).scan(bytes, encoding.decoder(bytes));
        } catch (IOException unreadable) {
            return Optional.of(new TabularRefusal.FileUnreadable(file.name()));
        }
    }

    private Optional<TabularRefusal> scan(InputStream bytes, CharsetDecoder decoder) throws IOException {
        var in = ByteBuffer.allocate(1 << 15);
        var out = CharBuffer.allocate(1 << 15);
        var total = 0L;
        for (var read = bytes.read(in.array()); read >= 0; read = fill(bytes, in)) {
            total += read;
            if (total > MOST_BYTES) {
                return Optional.of(new TabularRefusal.FileTooLarge(file.name(), MEGABYTES));
            }
            in.limit(in.position() + read).position(0);
            var refusal = refusal(decoder.decode(in, out, false), out);
            if (refusal.isPresent()) {
                return refusal;
            }
            in.compact();
        }
        in.flip();
        return total == 0 ? Optional.of(new TabularRefusal.FileEmpty(file.name()))
                : refusal(decoder.decode(in, out, true), out);
    }

    private static int fill(InputStream bytes, ByteBuffer in) throws IOException {
        return bytes.read(in.array(), in.position(), in.remaining());
    }

    private Optional<TabularRefusal> refusal(CoderResult result, CharBuffer out) {
        out.flip();
        while (out.hasRemaining()) {
            var letter = out.get();
            if (letter == 0) {
                return Optional.of(new TabularRefusal.NotATextFile(file.name(), encoding.label(), row));
            }
            count(letter);
        }
        out.clear();
        return result.isError()
                ? Optional.of(new TabularRefusal.WrongEncoding(file.name(), encoding.label(), row)) : Optional.empty();
    }

    private void count(char letter) {
        if (letter == '\r' || letter == '\n' && !afterReturn) {
            row++;
        }
        afterReturn = letter == '\r';
    }
}
