/// People who sign in, the organisations they speak for, their roles, their sessions, and the audit trail of what
/// staff did. Readers have no account and leave no trace here.
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.ukuk.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
