/// What became of recommendations: who was asked, what the bodies answered, what assessors say was done, by whom, and
/// how
/// it is measured. Editorial stage, answers and implementation are three axes and stay three.
@NullMarked
package org.ukuk.policy.followup;

import org.jspecify.annotations.NullMarked;
