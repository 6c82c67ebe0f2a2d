package org.ukuk.policy.views;

import java.util.List;

/// How recommendations stand.
///
/// @param list address of all that are counted
/// @param chips what it is narrowed by
/// @param query of its address, with `?`; empty when it is not narrowed
public record OverviewView(long total, String list, List<Bars> bars, List<Chip> chips, String query) {

    /// @param href the overview without what the chip names
    public record Chip(String label, String href) {}
}
