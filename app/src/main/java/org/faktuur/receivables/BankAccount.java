package org.faktuur.receivables;

import java.util.List;
import java.util.Locale;
import org.faktuur.codes.Coded;
import org.faktuur.outcome.Refusal;
import org.joda.money.CurrencyUnit;

/// An account of the company at a bank. The posting profile gives it its main account, by its code.
///
/// @param kid what the bank agreed that customers write with a payment
public record BankAccount(String code, String name, String iban, CurrencyUnit currency, KidAgreement kid)
        implements Coded {

    /// Without an agreement on KID.
    public BankAccount(String code, String name, String iban, CurrencyUnit currency) {
        this(code, name, iban, currency, KidAgreement.NONE);
    }

    /// Why it is not kept: a KID of a length that there is not.
    public List<Refusal> faults() {
        return KidAgreement.isLength(kid.length()) ? List.of()
                : List.of(new ReceivablesRefusal.NoKidLength(kid.length()));
    }

    /// Its number without spaces, in capitals: as banks write it in files.
    public String compactIban() {
        return compact(iban);
    }

    /// An account number without spaces, in capitals.
    public static String compact(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
