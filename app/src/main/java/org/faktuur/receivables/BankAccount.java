package org.faktuur.receivables;

import java.util.Locale;
import org.faktuur.codes.Coded;
import org.joda.money.CurrencyUnit;

/// An account of the company at a bank. The posting profile gives it its main account, by its code.
public record BankAccount(String code, String name, String iban, CurrencyUnit currency) implements Coded {

    /// Its number without spaces, in capitals: as banks write it in files.
    public String compactIban() {
        return compact(iban);
    }

    /// An account number without spaces, in capitals.
    public static String compact(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
