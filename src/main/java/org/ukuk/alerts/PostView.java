package org.ukuk.alerts;

import java.util.List;
import org.ukuk.platform.mail.Mails;

/// How the post goes.
///
/// @param offered whether this centre sends letters
/// @param followers how many readers get letters
/// @param waiting how many letters wait for the mail server
/// @param failures letters given up, the newest first
public record PostView(boolean offered, int followers, int waiting, List<Mails.Failure> failures) {}
