package org.faktuur.products;

/// Whether a product is sold.
public enum ProductStatus {
    SOLD, DISCONTINUED
}
