/**
 * What people have put right in a store, read back to them: every line of the corrections in words,
 * with who noted it, when and why; noted and taken back where the server allows it. The store
 * itself applies them.
 */
package org.newsgraph.queries.correction;
