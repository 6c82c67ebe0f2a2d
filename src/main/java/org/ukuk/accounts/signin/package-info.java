/// How people get in and stay in: password and second factor, the session behind the cookie, and the walls around the
/// desk.
@NullMarked
package org.ukuk.accounts.signin;

import org.jspecify.annotations.NullMarked;
