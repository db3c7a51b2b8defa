/**
 * Which names of an article are names of one: "Putin" and "Vladimir Putin", "CSTO" and what it
 * stands for. In come mentions that are names, out come groups of them.
 */
package org.newsgraph.extractor.entity.naming;
