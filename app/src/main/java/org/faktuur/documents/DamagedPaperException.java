package org.faktuur.documents;

/// A kept paper is no longer what it was when it was kept.
public final class DamagedPaperException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    /// The file that was changed or lost, as it is named in the archive.
    public DamagedPaperException(String file) {
        super("kept paper changed or lost: " + file);
        this.file = file;
    }

    /// The file, as it is named in the archive.
    public String file() {
        return file;
    }
}
