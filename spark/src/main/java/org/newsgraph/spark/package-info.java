/**
 * Archives that outgrow one machine, on Apache Spark. In come articles (JSON Lines, Parquet); out
 * come article graphs, and from them what they say together. Nothing is worked out here: reading is
 * the extractor's, joining is the store's; this room only says what goes where. What travels
 * between machines is text.
 */
package org.newsgraph.spark;
