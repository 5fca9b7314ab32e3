package org.faktuur;

/// This machine has no screen, or lacks the libraries to open a window on it.
final class NoScreenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoScreenException() {
        this(null);
    }

    NoScreenException(Throwable cause) {
        super("no screen to open a window on", cause);
    }
}
