package org.faktuur.projects.billing;

import java.time.LocalDate;
import org.faktuur.outcome.Refusal;
import org.joda.money.Money;

/// Why a customer's invoice of a project is not made.
public sealed interface BillingRefusal extends Refusal {

    /// There is no confirmed project invoice of this number.
    record NoProjectInvoice(String invoice) implements BillingRefusal {
    }

    /// It is posted, here or elsewhere.
    record BilledAlready(String invoice, String document) implements BillingRefusal {
    }

    /// Somebody changed it since it was read.
    record BillingChangedMeanwhile(String invoice) implements BillingRefusal {
    }

    /// There is nothing on it that is charged.
    record NothingCharged(String invoice) implements BillingRefusal {
    }

    /// What it corrects has to be posted first.
    record OriginalFirst(String invoice, String original) implements BillingRefusal {
    }

    /// There is no such customer.
    record NoPayer(String account) implements BillingRefusal {
    }

    /// The customer, or who pays, gets no invoices.
    record PayerOnHold(String invoice, String account) implements BillingRefusal {
    }

    /// There are no such terms of payment.
    record NoTerms(String invoice, String terms) implements BillingRefusal {
    }

    /// There is no rate of exchange on this day.
    record NoBillingRate(String invoice, String currency, LocalDate day) implements BillingRefusal {
    }

    /// The tax needs the buyer's VAT number.
    record BuyersNumberMissing(String invoice, String account, String code) implements BillingRefusal {
    }

    /// No external number was given.
    record ExternalNumberMissing(String invoice) implements BillingRefusal {
    }

    /// A group has no name, or stands twice.
    record LayoutUnclear(String invoice) implements BillingRefusal {
    }

    /// It was cancelled against what corrects it.
    record BillingCancelled(String invoice) implements BillingRefusal {
    }

    /// Nothing corrects it, so that there is nothing to cancel it against.
    record NothingCorrectsIt(String invoice) implements BillingRefusal {
    }

    /// It and its corrections still charge something.
    record StillCharges(String invoice, Money amount) implements BillingRefusal {
    }
}
