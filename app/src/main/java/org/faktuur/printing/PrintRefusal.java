package org.faktuur.printing;

import org.faktuur.outcome.Refusal;

/// Why a paper did not go where it should, or why print management is not kept so.
public sealed interface PrintRefusal extends Refusal {

    /// The computer has no printer at all.
    record NoUsualPrinter() implements PrintRefusal {
    }

    /// There is no printer of this name.
    record PrinterGone(String printer) implements PrintRefusal {
    }

    /// The printer did not take the paper.
    record PrinterFailed(String printer, String why) implements PrintRefusal {
    }

    /// The folder is not there.
    record FolderGone(String folder) implements PrintRefusal {
    }

    /// The file cannot be written.
    record FolderNotWritable(String folder, String why) implements PrintRefusal {
    }

    /// Neither the line nor the customer has an e-mail address.
    record NoEMailAddress(String customer) implements PrintRefusal {
    }

    /// The kept paper is no longer what it was.
    record PaperDamaged(String file) implements PrintRefusal {
    }

    /// A paper for the screen where there is none.
    record NoScreenHere(String document) implements PrintRefusal {
    }

    /// A line without a folder cannot write files.
    record FolderNeeded() implements PrintRefusal {
    }

    /// The address cannot be an e-mail address.
    record NotAnAddress(String address) implements PrintRefusal {
    }

    /// Fewer than one, or more than a person would want.
    record CopiesBeyond(int most) implements PrintRefusal {
    }

    /// The most is less than the least.
    record LeastAboveMost() implements PrintRefusal {
    }

    /// The customer is nobody.
    record NoSuchPrintCustomer(String account) implements PrintRefusal {
    }

    /// Somebody changed it since it was read.
    record PrintSetupChangedMeanwhile() implements PrintRefusal {
    }
}
