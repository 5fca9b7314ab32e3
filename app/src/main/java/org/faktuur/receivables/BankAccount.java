package org.faktuur.receivables;

import org.joda.money.CurrencyUnit;

/// An account of the company at a bank. The posting profile gives it its main account, by its code.
public record BankAccount(String code, String name, String iban, CurrencyUnit currency) {
}
