package org.faktuur.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/// Several papers one after the other in one file, to be read and printed in one go.
public final class JoinedPapers {

    private JoinedPapers() {
    }

    /// The pages of these papers, in order; a single one as it is.
    public static byte[] of(List<byte[]> papers) {
        if (papers.size() == 1) {
            return papers.getFirst();
        }
        var merger = new PDFMergerUtility();
        var joined = new ByteArrayOutputStream();
        papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
        merger.setDestinationStream(joined);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return joined.toByteArray();
    }
}
