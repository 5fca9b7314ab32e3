package org.faktuur.documents;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The two fonts of all papers, read once and lent to one paper at a time: a font in use may not be shared between
/// threads. There are as many as papers were ever printed at once.
final class PaperFonts {

    static final String FAMILY = "Faktuur";

    private final byte[] regular;
    private final byte[] bold;
    private final ConcurrentLinkedQueue<Pair> free = new ConcurrentLinkedQueue<>();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    PaperFonts(byte[] regular, byte[] bold) {
        this.regular = regular.clone();
        this.bold = bold.clone();
    }

    /// The fonts that the program brings along.
    static PaperFonts bundled() {
        return new PaperFonts(Bundled.bytes("fonts/NotoSans-Regular.ttf"), bold());
    }

    /// The bold one as a file.
    static byte[] bold() {
        return Bundled.bytes("fonts/NotoSans-Bold.ttf");
    }

    /// Lends the fonts for one paper, until it is closed: after the paper was written, for only then is known which
    /// letters it needs.
    Loan lend() {
        var lent = free.poll();
        return new Loan(lent == null ? new Pair(parsed(regular), parsed(bold)) : lent);
    }

    private static TrueTypeFont parsed(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Pair(TrueTypeFont regular, TrueTypeFont bold) {
    }

    /// The fonts, while one paper has them.
    final class Loan implements AutoCloseable {

        private final Pair pair;

        private Loan(Pair pair) {
            this.pair = pair;
        }

        void into(PDDocument pdf, PdfRendererBuilder builder) {
            builder.useFont(new Lent(pdf, pair.regular()), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new Lent(pdf, pair.bold()), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        }

        @Override
        public void close() {
            free.add(pair);
        }
    }

    private static final class Lent extends PDFontSupplier {

        private final PDDocument pdf;
        private final TrueTypeFont font;

        Lent(PDDocument pdf, TrueTypeFont font) {
            super(null);
            this.pdf = pdf;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(pdf, font, true);
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
    }
}
