package org.faktuur.bench;

/// What is done with project invoices one after the other.
enum ProjectPhase {
    CREATE, CONFIRM, CORRECT
}
