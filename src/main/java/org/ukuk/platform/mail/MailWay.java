package org.ukuk.platform.mail;

/// How letters leave this centre.
///
/// @param from the address they come from
/// @param site absolute address of the site, without a slash at its end, for links in letters. It is a setting: a
///     request could name any host.
public record MailWay(MailServer server, EmailAddress from, String site) {}
