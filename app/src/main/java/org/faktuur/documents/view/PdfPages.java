package org.faktuur.documents.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF, to be drawn one at a time. They are held in memory only: there is nothing to close.
final class PdfPages {

    private static final float SCREEN_DPI = 96;
    private static final float POINTS_AN_INCH = 72;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    PdfPages(byte[] bytes) {
        try {
            pdf = Loader.loadPDF(bytes);
            renderer = new PDFRenderer(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int count() {
        return pdf.getNumberOfPages();
    }

    /// How wide a page stands on the screen at 100 %, in points of the screen.
    int width(int page) {
        return Math.round(pdf.getPage(page - 1).getCropBox().getWidth() * SCREEN_DPI / POINTS_AN_INCH);
    }

    /// Draws a page, the first is 1; 100 % is as large as on paper.
    synchronized PageImage image(int page, int percent) {
        try {
            var drawn = renderer.renderImageWithDPI(page - 1, SCREEN_DPI * percent / 100, ImageType.RGB);
            var width = drawn.getWidth();
            var height = drawn.getHeight();
            return new PageImage(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
