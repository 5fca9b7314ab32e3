package org.faktuur.projects.actual;

/// The words of actuals: all of them that may be changed.
public interface ActualWords {

    /// Sets what an actual says to the house and to the customer.
    void describe(long actual, String description, String external);
}
