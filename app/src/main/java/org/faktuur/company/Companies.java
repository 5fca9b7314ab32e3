package org.faktuur.company;

/// The company of these books.
public interface Companies {

    /// The company with the particulars in force.
    ///
    /// @throws IllegalStateException when the books are still empty
    Company company();

    /// The particulars that a posted document was made with.
    Particulars particulars(long version);

    /// Keeps the company; new particulars become a new version.
    void save(Company company);
}
