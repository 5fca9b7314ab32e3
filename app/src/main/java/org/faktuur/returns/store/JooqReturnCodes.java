package org.faktuur.returns.store;

import static org.faktuur.database.schema.Tables.DISPOSITION_CODE;
import static org.faktuur.database.schema.Tables.RETURN_LINE;
import static org.faktuur.database.schema.Tables.RETURN_ORDER;
import static org.faktuur.database.schema.Tables.RETURN_PARAMETERS;
import static org.faktuur.database.schema.Tables.RETURN_REASON;

import java.math.BigDecimal;
import java.util.Optional;
import org.faktuur.codes.CodeBearer;
import org.faktuur.codes.CodeTable;
import org.faktuur.codes.store.JooqCodes;
import org.faktuur.database.schema.tables.records.DispositionCodeRecord;
import org.faktuur.database.schema.tables.records.ReturnReasonRecord;
import org.faktuur.invoices.ChargeCategory;
import org.faktuur.returns.DispositionAction;
import org.faktuur.returns.DispositionCode;
import org.faktuur.returns.ReturnCharge;
import org.faktuur.returns.ReturnCodes;
import org.faktuur.returns.ReturnReason;
import org.jooq.DSLContext;

/// Reason codes, disposition codes and the period of validity, in the books.
public final class JooqReturnCodes implements ReturnCodes {

    private final DSLContext dsl;

    /// In these books.
    public JooqReturnCodes(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public CodeTable<ReturnReason> reasons() {
        return new JooqCodes<>(dsl, new JooqCodes.Rows<ReturnReasonRecord, ReturnReason>(RETURN_REASON.CODE,
                row -> new ReturnReason(row.getCode(), row.getName(), row.getReasonGroup(),
                        charge(row.getChargeCode(), row.getCategory(), row.getChargeValue())),
                (reason, row) -> {
                    row.setName(reason.name());
                    row.setReasonGroup(reason.group());
                    row.setChargeCode(reason.charge().map(ReturnCharge::code).orElse(null));
                    row.setCategory(category(reason.charge()));
                    row.setChargeValue(number(reason.charge()));
                }), JooqCodes.Bearer.of(CodeBearer.RETURN_ORDERS, RETURN_ORDER.RMA_NUMBER, RETURN_ORDER.REASON));
    }

    @Override
    public CodeTable<DispositionCode> dispositions() {
        return new JooqCodes<>(dsl, new JooqCodes.Rows<DispositionCodeRecord, DispositionCode>(DISPOSITION_CODE.CODE,
                row -> new DispositionCode(row.getCode(), row.getName(),
                        DispositionAction.valueOf(row.getDisposition()),
                        charge(row.getChargeCode(), row.getCategory(), row.getChargeValue())),
                (code, row) -> {
                    row.setName(code.name());
                    row.setDisposition(code.action().name());
                    row.setChargeCode(code.charge().map(ReturnCharge::code).orElse(null));
                    row.setCategory(category(code.charge()));
                    row.setChargeValue(number(code.charge()));
                }), JooqCodes.Bearer.of(CodeBearer.RETURN_ORDERS, RETURN_LINE.DISPOSITION,
                RETURN_LINE.DISPOSITION));
    }

    @Override
    public int validDays() {
        return dsl.select(RETURN_PARAMETERS.VALID_DAYS).from(RETURN_PARAMETERS)
                .fetchSingle(RETURN_PARAMETERS.VALID_DAYS);
    }

    @Override
    public void saveValidDays(int days) {
        dsl.update(RETURN_PARAMETERS).set(RETURN_PARAMETERS.VALID_DAYS, days).execute();
    }

    private static Optional<ReturnCharge> charge(String code, String category, BigDecimal number) {
        return Optional.ofNullable(code).map(known -> new ReturnCharge(known, ChargeCategory.valueOf(category),
                number.stripTrailingZeros()));
    }

    private static String category(Optional<ReturnCharge> charge) {
        return charge.map(ReturnCharge::category).orElse(ChargeCategory.FIXED).name();
    }

    private static BigDecimal number(Optional<ReturnCharge> charge) {
        return charge.map(ReturnCharge::number).orElse(BigDecimal.ZERO);
    }
}
