package org.ukuk.standards.status;

import org.ukuk.catalogue.PartialDate;
import org.ukuk.platform.web.Page;
import org.ukuk.standards.text.Labels;

/// A declaration, reservation or objection as it is shown.
///
/// @param who the country's name, or the instrument's where it stands under a country
/// @param path of whom or what is named
/// @param provision label of the provision it is about; empty for the whole instrument
/// @param address of the provision
/// @param toward name of the country whose reservation is objected to; empty for others
/// @param day in words; empty when unknown
public record StatementView(
        Statement statement, String who, String path, String provision, String address, String toward, String day) {

    static StatementView of(Statement one, String who, String path, String instrument, Labels labels, Page page) {
        return new StatementView(
                one,
                who,
                path,
                labels.ofAnchor(one.anchor(), page.language()),
                one.anchor().isEmpty() ? "" : instrument + one.place(),
                one.toward().isEmpty() ? "" : Chosen.name(one.toward(), page.language()),
                PartialDate.parse(one.day()).map(day -> day.in(page.language())).orElse(""));
    }
}
