package org.faktuur.receivables.view;

import org.faktuur.receivables.AccountStatement;
import org.joda.money.Money;

/// A row of an account: a document, with the balance of its currency after it.
///
/// @param place its place in the statement
public record StatementRow(int place, AccountStatement.Line line) {

    Money amount() {
        return line.entry().amount();
    }

    Money balance() {
        return line.balance();
    }
}
