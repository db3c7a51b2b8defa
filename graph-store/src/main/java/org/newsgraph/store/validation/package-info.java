/**
 * Validation: nothing is written that was not looked at before. An article's graph comes in; the
 * same graph with clean strings goes out, or the reason why it must not be stored.
 */
package org.newsgraph.store.validation;
