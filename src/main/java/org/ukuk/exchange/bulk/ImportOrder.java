package org.ukuk.exchange.bulk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ukuk.platform.Actor;

/// What is to be brought in, and how.
///
/// @param paths files and folders
/// @param mapping target by column, where somebody chose one
/// @param dryRun whether only the report is wanted
/// @param publish whether entries are published; otherwise they become drafts
public record ImportOrder(
        List<Path> paths,
        String kind,
        Map<String, String> mapping,
        Hints hints,
        boolean dryRun,
        boolean publish,
        Actor by) {}
