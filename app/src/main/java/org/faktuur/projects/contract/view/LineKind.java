package org.faktuur.projects.contract.view;

import org.faktuur.projects.contract.ContractLine;

/// What a line of a contract sells, as one chooses it.
public enum LineKind {
    TIME_AND_MATERIAL, FIXED_PRICE, PRODUCT;

    /// What this line sells.
    public static LineKind of(ContractLine line) {
        return switch (line.matter()) {
            case ContractLine.TimeAndMaterial _ -> TIME_AND_MATERIAL;
            case ContractLine.FixedPrice _ -> FIXED_PRICE;
            case ContractLine.Goods _ -> PRODUCT;
        };
    }
}
