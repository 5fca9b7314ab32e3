package org.faktuur.projects.contract;

import java.util.List;
import org.faktuur.outcome.Course;
import org.faktuur.outcome.Outcome;

/// Makes draft invoices of what is ready under contracts, one for each contract and customer. Invoices stand above
/// contracts, so this is done there.
public interface ContractInvoicing {

    /// What became of a contract: the numbers of its drafts, or why there are none.
    record Made(String contract, Outcome<List<String>> drafts) {
    }

    /// Makes the drafts of one contract. Refused when nothing of it is ready.
    Outcome<List<String>> create(String contract);

    /// Makes the drafts of several, each by itself; answers those that were reached.
    List<Made> create(List<String> contracts, Course<Made> course);
}
