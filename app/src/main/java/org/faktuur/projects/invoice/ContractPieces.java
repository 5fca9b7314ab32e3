package org.faktuur.projects.invoice;

import java.util.Collection;
import java.util.List;
import org.faktuur.projects.contract.MilestoneStatus;
import org.faktuur.projects.contract.ProjectContract;

/// What contracts bill besides work, customer by customer, and how far it is.
public interface ContractPieces {

    /// The parts of a contract, in the order of its lines.
    List<ContractPiece> of(String contract);

    /// The same of a contract that was read.
    List<ContractPiece> of(ProjectContract contract);

    /// The parts of all contracts, by contract and line.
    List<ContractPiece> all();

    /// Marks parts of contracts, and with them their milestones and lines; answers them as they are kept.
    List<ContractPiece> mark(Collection<ContractPiece> pieces, MilestoneStatus status);

    /// The same as an effect of what is posted.
    void settle(Collection<ContractPiece> pieces, MilestoneStatus status);
}
