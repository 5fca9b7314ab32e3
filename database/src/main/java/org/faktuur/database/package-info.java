/// The books: schema, migrations, connections, transactions, the posting journal. Knows tables, no trades.
package org.faktuur.database;
