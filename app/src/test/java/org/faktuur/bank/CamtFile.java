package org.faktuur.bank;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A camt.053 as a bank would write it, for the account of the small company, of 10 March 2026.
public final class CamtFile {

    private final String id;
    private final List<String> entries = new ArrayList<>();
    private BigDecimal balance = new BigDecimal("1000.00");
    private String prolog = "";

    public CamtFile(String id) {
        this.id = id;
    }

    /// Money that came in: from whom, with which words.
    public CamtFile in(String amount, String party, String words) {
        balance = balance.add(new BigDecimal(amount));
        return entry(amount, "CRDT", "<RltdPties><Dbtr><Nm>" + party + "</Nm></Dbtr></RltdPties><RmtInf><Ustrd>"
                + words + "</Ustrd></RmtInf>");
    }

    /// Money that came in under a structured reference.
    public CamtFile kid(String amount, String reference) {
        balance = balance.add(new BigDecimal(amount));
        return entry(amount, "CRDT", "<RltdPties><Dbtr><Pty><Nm>Somebody</Nm></Pty></Dbtr></RltdPties><RmtInf><Strd>"
                + "<CdtrRefInf><Ref>" + reference + "</Ref></CdtrRefInf></Strd></RmtInf>");
    }

    /// Money that went out.
    public CamtFile out(String amount, String words) {
        balance = balance.subtract(new BigDecimal(amount));
        return entry(amount, "DBIT", "<RmtInf><Ustrd>" + words + "</Ustrd></RmtInf>");
    }

    /// Payments that the bank booked as one sum.
    public CamtFile together(String sum, String... amounts) {
        balance = balance.add(new BigDecimal(sum));
        var details = new StringBuilder();
        for (var amount : amounts) {
            details.append("<TxDtls><Amt Ccy=\"EUR\">").append(amount).append("</Amt><RmtInf><Ustrd>part</Ustrd>"
                    + "</RmtInf></TxDtls>");
        }
        entries.add(frame(sum, "CRDT", details.toString()));
        return this;
    }

    /// With these words before the document: a document type, as an attacker would write it.
    public CamtFile after(String words) {
        prolog = words;
        return this;
    }

    private CamtFile entry(String amount, String direction, String details) {
        entries.add(frame(amount, direction, "<TxDtls>" + details + "</TxDtls>"));
        return this;
    }

    private static String frame(String amount, String direction, String details) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Sts><Cd>BOOK</Cd>"
                + "</Sts><BookgDt><Dt>2026-03-10</Dt></BookgDt><NtryDtls>" + details + "</NtryDtls></Ntry>";
    }

    /// The bytes of the file.
    public byte[] bytes() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog
                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr/><Stmt><Id>"
                + id + "</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct>" + balance("OPBD", "1000.00")
                + balance("CLBD", balance.toPlainString()) + String.join("", entries)
                + "</Stmt></BkToCstmrStmt></Document>").getBytes(StandardCharsets.UTF_8);
    }

    private static String balance(String code, String amount) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-10</Dt></Dt></Bal>";
    }
}
