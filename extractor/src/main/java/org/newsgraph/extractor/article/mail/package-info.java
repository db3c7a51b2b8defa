/**
 * Mails, mailboxes and pages that browsers save as mails.
 *
 * <p>In comes a file, out come its mails and pages, decoded. The readable form of a mail counts
 * once: its plain text where it has one of substance, else its page.
 */
package org.newsgraph.extractor.article.mail;
