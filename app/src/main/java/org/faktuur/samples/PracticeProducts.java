package org.faktuur.samples;

import java.util.List;
import org.faktuur.money.Price;
import org.faktuur.products.Product;
import org.faktuur.texts.Texts;

/// The products of the practice company: those of the lessons, by their numbers there, named in the reader's language.
final class PracticeProducts {

    private PracticeProducts() {
    }

    static List<Product> all(Texts texts) {
        return List.of(
                goods(texts, "D0001", "60", "35", "AUDIO"),
                goods(texts, "D0002", "40", "22", "AUDIO"),
                goods(texts, "D0003", "25", "14", "AUDIO"),
                goods(texts, "D0004", "100", "60", "AUDIO"),
                goods(texts, "D0011", "310", "190", "AUDIO"),
                goods(texts, "D0012", "80", "45", "AUDIO"),
                goods(texts, "L0001", "50", "28", "AUDIO"),
                goods(texts, "P0001", "37.5", "21.25", "PANELS"),
                goods(texts, "T0001", "10.03", "4.10", "CABLES"),
                goods(texts, "T0002", "1250", "840", "TELEVISION"),
                goods(texts, "T0003", "375", "228.40", "AUDIO"),
                goods(texts, "T0004", "399", "265", "TELEVISION"),
                goods(texts, "T0005", "1899", "1310", "TELEVISION"),
                service(texts, "S0001", "pcs", "85", "FULL"),
                service(texts, "S0002", "hours", "72.5", "FULL"),
                service(texts, "S0003", "pcs", "40", "FULL"),
                service(texts, "B0001", "pcs", "24.95", "REDUCED"));
    }

    private static Product goods(Texts texts, String item, String price, String cost, String group) {
        return new Product(item, texts.text("product." + item), texts.text("unit.pcs"), Price.of(price),
                Price.of(cost), new Product.Classes(group, "FULL", true, false), 1);
    }

    private static Product service(Texts texts, String item, String unit, String price, String vatGroup) {
        return new Product(item, texts.text("product." + item), texts.text("unit." + unit), Price.of(price),
                Price.ZERO, new Product.Classes("SERVICES", vatGroup, false, false), 1);
    }
}
