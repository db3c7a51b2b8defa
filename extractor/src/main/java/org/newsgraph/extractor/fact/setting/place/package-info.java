/** Where an event took place: each way in which an article tells it beside its reports. */
package org.newsgraph.extractor.fact.setting.place;
