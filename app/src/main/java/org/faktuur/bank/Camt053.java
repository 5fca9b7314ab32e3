package org.faktuur.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.faktuur.outcome.Outcome;
import org.faktuur.receivables.BankAccount;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Reads bank statements in ISO 20022's camt.053, of any version: what they differ in is read in both ways.
public final class Camt053 {

    private static final int WORDS = 500;
    private static final int NAME = 140;

    private Camt053() {
    }

    /// The statements of a file. Refused when it is not XML, holds no statement, or an amount or date cannot be read.
    public static Outcome<List<BankStatement>> read(byte[] file) {
        try {
            var statements = XmlFile.read(file).all("Document/BkToCstmrStmt/Stmt").map(Camt053::statement).toList();
            return statements.isEmpty() ? Outcome.refused(new BankRefusal.NoCamtFile("BkToCstmrStmt/Stmt"))
                    : Outcome.done(statements);
        } catch (XMLStreamException unreadable) {
            return Outcome.refused(new BankRefusal.NoCamtFile("XML"));
        } catch (Unreadable unreadable) {
            return Outcome.refused(new BankRefusal.NoCamtFile(unreadable.getMessage()));
        }
    }

    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String what) {
            super(what);
        }
    }

    private static BankStatement statement(XmlNode statement) {
        var account = BankAccount.compact(needed(statement, "Acct/Id/IBAN", "Acct/Id/Othr/Id"));
        var id = needed(statement, "Id");
        var opening = balance(statement, "OPBD", "PRCD").orElseThrow(() -> new Unreadable("Bal OPBD"));
        var closing = balance(statement, "CLBD").orElseThrow(() -> new Unreadable("Bal CLBD"));
        var entries = new ArrayList<BankEntry>();
        statement.all("Ntry").filter(Camt053::isBooked)
                .forEach(entry -> entries(entry, account + "/" + id + "/", entries));
        var days = entries.stream().map(BankEntry::date).sorted().toList();
        var closed = date(statement.all("Bal").filter(each -> isOf(each, "CLBD")).findFirst().orElseThrow());
        return new BankStatement(account, id, new BankStatement.Span(days.isEmpty() ? closed : days.getFirst(),
                days.isEmpty() || days.getLast().isBefore(closed) ? closed : days.getLast()), opening, closing,
                entries);
    }

    /// What is only announced does not count.
    private static boolean isBooked(XmlNode entry) {
        var status = entry.textAt("Sts/Cd", "Sts");
        return status.isEmpty() || status.equals("BOOK");
    }

    private static boolean isOf(XmlNode balance, String code) {
        return balance.textAt("Tp/CdOrPrtry/Cd").equals(code);
    }

    private static Optional<Money> balance(XmlNode statement, String... codes) {
        return List.of(codes).stream().flatMap(code -> statement.all("Bal").filter(each -> isOf(each, code)))
                .findFirst().map(each -> amount(each.first("Amt").orElseThrow(() -> new Unreadable("Bal/Amt")),
                        sign(each, false)));
    }

    /// One entry, or each of the payments that the bank booked together where it tells their amounts.
    private static void entries(XmlNode entry, String keyBefore, List<BankEntry> entries) {
        var whole = amount(entry.first("Amt").orElseThrow(() -> new Unreadable("Ntry/Amt")),
                sign(entry, entry.textAt("RvslInd").equals("true")));
        var day = date(entry.first("BookgDt").or(() -> entry.first("ValDt"))
                .orElseThrow(() -> new Unreadable("Ntry/BookgDt")));
        var details = entry.all("NtryDtls/TxDtls").toList();
        var parts = details.stream().flatMap(each -> part(each, whole).stream()).toList();
        var told = details.size() > 1 && parts.size() == details.size()
                && parts.stream().reduce(Money.zero(whole.getCurrencyUnit()), Money::plus).equals(whole);
        if (!told) {
            entries.add(entry(keyBefore + (entries.size() + 1), day, whole, details.isEmpty() ? entry
                    : details.getFirst(), entry));
            return;
        }
        for (var at = 0; at < details.size(); at++) {
            entries.add(entry(keyBefore + (entries.size() + 1), day, parts.get(at), details.get(at), entry));
        }
    }

    private static Optional<Money> part(XmlNode details, Money whole) {
        return details.first("Amt").or(() -> details.first("AmtDtls/TxAmt/Amt"))
                .filter(each -> each.attribute("Ccy").equals(whole.getCurrencyUnit().getCode()))
                .map(each -> amount(each, whole.isNegative()));
    }

    private static BankEntry entry(String key, LocalDate day, Money amount, XmlNode details, XmlNode entry) {
        var isIn = amount.isPositive();
        var role = isIn ? "Dbtr" : "Cdtr";
        var reference = details.textAt("RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Strd/RfrdDocInf/Nb");
        var words = details.all("RmtInf/Ustrd").map(XmlNode::text).collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            words = List.of(details.textAt("Refs/EndToEndId"), entry.textAt("AddtlNtryInf"), entry.textAt("NtryRef"))
                    .stream().filter(each -> !each.isEmpty() && !each.equals("NOTPROVIDED")).distinct()
                    .collect(Collectors.joining(" "));
        }
        return new BankEntry(key, day, amount, new BankEntry.Said(cut(reference, 60), cut(words, WORDS)),
                new BankEntry.Party(cut(details.textAt("RltdPties/" + role + "/Nm", "RltdPties/" + role + "/Pty/Nm"),
                        NAME), cut(BankAccount.compact(details.textAt("RltdPties/" + role + "Acct/Id/IBAN",
                        "RltdPties/" + role + "Acct/Id/Othr/Id")), 40)));
    }

    private static boolean sign(XmlNode node, boolean reversed) {
        return needed(node, "CdtDbtInd").equals("DBIT") != reversed;
    }

    private static Money amount(XmlNode amount, boolean negative) {
        try {
            var money = Money.of(CurrencyUnit.of(amount.attribute("Ccy")), new BigDecimal(amount.text()));
            return negative ? money.negated() : money;
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            throw new Unreadable("Amt " + amount.text() + " " + amount.attribute("Ccy"));
        }
    }

    private static LocalDate date(XmlNode node) {
        var words = node.textAt("Dt", "DtTm", "Dt/Dt", "Dt/DtTm");
        try {
            return LocalDate.parse(words.substring(0, Math.min(10, words.length())));
        } catch (DateTimeException wrong) {
            throw new Unreadable("Dt " + words);
        }
    }

    private static String needed(XmlNode node, String... paths) {
        var words = node.textAt(paths);
        if (words.isEmpty()) {
            throw new Unreadable(paths[0]);
        }
        return words;
    }

    private static String cut(String words, int most) {
        return words.length() > most ? words.substring(0, most) : words;
    }
}
