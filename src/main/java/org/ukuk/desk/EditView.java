package org.ukuk.desk;

import java.util.List;
import java.util.Map;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Links;
import org.ukuk.catalogue.Verb;

/// What the page of an item's form shows.
///
/// @param topics labels of all concepts, to choose from while typing
/// @param countries names of all countries
/// @param incoming the first links of other items to this one
/// @param groups names of working groups the item can be for, by visibility
/// @param saved whether the page comes right after a save
public record EditView(
        Opened opened,
        DraftForm form,
        List<String> topics,
        List<String> countries,
        List<Verb> verbs,
        List<Links.Seen> incoming,
        Map<String, String> groups,
        boolean saved) {

    /// The codes to choose from; none when the field is not a choice.
    public List<String> choices(Field field) {
        return field.input() instanceof Field.Input.Choice(var codes) ? codes : List.of();
    }

    public boolean isParagraph(Field field) {
        return field.input() instanceof Field.Input.Paragraph;
    }

    /// The last part of the message key of how the field is to be written; empty when that goes without saying.
    public String hint(Field field) {
        return switch (field.input()) {
            case Field.Input.Line l -> "";
            case Field.Input.Paragraph p -> "";
            case Field.Input.Choice c -> "";
            case Field.Input.Date d -> "date";
            case Field.Input.Person p -> "person";
            case Field.Input.AnyLanguage l -> "language";
            case Field.Input.AnyCountry c -> "country";
            case Field.Input.Whole w -> "whole";
            case Field.Input.Address a -> "address";
            case Field.Input.Identifier i -> "identifier";
        };
    }
}
