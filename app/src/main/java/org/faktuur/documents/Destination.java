package org.faktuur.documents;

/// Where a paper was handed out to, for the print log.
public enum Destination {
    SCREEN, PRINTER, FILE, EMAIL
}
