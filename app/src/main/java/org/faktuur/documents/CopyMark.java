package org.faktuur.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.faktuur.session.Language;
import org.faktuur.texts.Texts;

/// Marks a finished paper as a copy: a word in a box at the top of every page, in the margin, where nothing else
/// stands. Everything else stays as it was; the mark brings its font along and is no part of what is read aloud, so a
/// paper that was fit for keeping still is.
public final class CopyMark {

    private static final Color RED = new Color(0xa3, 0x3a, 0x2a);
    private static final int SIZE = 10;
    private static final int RIGHT = 45;
    private static final int TOP = 14;
    private static final int HEIGHT = 15;
    private static final int PADDING = 8;
    private static final int FOOT = 4;

    private final byte[] font = PaperFonts.bold();
    private final Map<Language, String> words = new EnumMap<>(Language.class);

    /// Reads the words once.
    public CopyMark() {
        for (var language : Language.values()) {
            words.put(language, Texts.of(language, "documents/documents").text("paper.copy"));
        }
    }

    /// The same paper with the mark in this language. The same paper always gives the same bytes.
    public byte[] on(byte[] paper, Language language) {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(paper); var letters = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var bold = PDType0Font.load(pdf, letters, true);
            for (var page : pdf.getPages()) {
                stamp(pdf, page, bold, words.get(language));
            }
            pdf.setDocumentId((long) Arrays.hashCode(paper));
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void stamp(PDDocument pdf, PDPage page, PDFont bold, String word) throws IOException {
        var box = page.getCropBox();
        var wide = bold.getStringWidth(word) / 1000 * SIZE;
        var left = box.getUpperRightX() - RIGHT - wide - 2 * PADDING;
        var foot = box.getUpperRightY() - TOP - HEIGHT;
        try (var pen = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT, artifact());
            pen.setStrokingColor(RED);
            pen.setNonStrokingColor(RED);
            pen.setLineWidth(1);
            pen.addRect(left, foot, wide + 2 * PADDING, HEIGHT);
            pen.stroke();
            pen.beginText();
            pen.setFont(bold, SIZE);
            pen.newLineAtOffset(left + PADDING, foot + FOOT);
            pen.showText(word);
            pen.endText();
            pen.endMarkedContent();
        }
    }

    private static PDPropertyList artifact() {
        var kind = new COSDictionary();
        kind.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        return PDPropertyList.create(kind);
    }
}
