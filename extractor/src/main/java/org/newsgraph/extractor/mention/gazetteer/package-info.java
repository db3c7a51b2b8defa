/**
 * What everybody knows about the names of countries: their forms, peoples, capitals and seats of
 * government; and first names.
 *
 * <p>In come words, out comes the {@link org.newsgraph.extractor.mention.gazetteer.Country} that
 * they name or stand for. The tables are data files beside the code, each with its sources in the
 * header.
 */
package org.newsgraph.extractor.mention.gazetteer;
