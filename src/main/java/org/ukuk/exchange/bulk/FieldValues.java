package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ukuk.catalogue.Field;
import org.ukuk.catalogue.Field.Input;
import org.ukuk.catalogue.Kind;
import org.ukuk.catalogue.PartialDate;
import org.ukuk.platform.i18n.Language;
import org.ukuk.platform.i18n.Messages;

/// Brings what stands in a cell into the form a field wants. What it cannot read it leaves as it is, for the rules to
/// name.
final class FieldValues {

    private static final Pattern ISBN =
            Pattern.compile("(?:97[89][\\s–-]?)?\\d(?:[\\s–-]?[\\dXx]){8,9}(?:[\\s–-]?[\\dXx])*");
    private static final Pattern ISSN = Pattern.compile("\\d{4}[-–]?\\d{3}[\\dXxХх]");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private final Kind kind;
    private final Messages messages;
    private final Vocabulary words;

    FieldValues(Kind kind, Messages messages, Vocabulary words) {
        this.kind = kind;
        this.messages = messages;
        this.words = words;
    }

    /// @param cell one cell; a field that takes several values takes them with semicolons between
    Stream<String> of(Field field, String cell) {
        return switch (field.input()) {
            case Input.Line() -> parts(field, cell).map(FieldValues::oneLine);
            case Input.Paragraph() -> Stream.of(cell);
            case Input.Date() ->
                Stream.of(Dates.read(cell).map(PartialDate::toString).orElse(cell));
            case Input.Choice(var codes) -> parts(field, cell).map(part -> choice(field.name(), codes, part));
            case Input.Person() -> parts(field, cell).map(FieldValues::oneLine);
            case Input.AnyLanguage() ->
                Stream.of(cell.split("[,;/]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(part -> words.language(part).orElse(part));
            case Input.AnyCountry() ->
                parts(field, cell).map(part -> words.country(part).orElse(part));
            case Input.Whole(int least, int most) -> Stream.of(cell.replaceAll("^[^\\d–-]*(\\d+)\\D*$", "$1"));
            case Input.Address() -> found(ADDRESS, cell.startsWith("www.") ? "https://" + cell : cell);
            case Input.Identifier(var scheme) -> identifier(scheme, cell);
        };
    }

    private static Stream<String> parts(Field field, String cell) {
        return field.repeatable()
                ? Stream.of(cell.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty())
                : Stream.of(cell);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String choice(String field, List<String> codes, String part) {
        var plain = part.toLowerCase(Locale.ROOT).strip();
        return codes.stream()
                .filter(code -> code.equals(plain)
                        || Stream.of(Language.values())
                                .anyMatch(language -> messages.say(language, kind.code() + "." + field + "." + code)
                                        .equalsIgnoreCase(plain)))
                .findFirst()
                .orElse(part);
    }

    private static Stream<String> identifier(String scheme, String cell) {
        return switch (scheme) {
            case "isbn" -> found(ISBN, cell).map(isbn -> isbn.replace('–', '-'));
            case "issn" -> found(ISSN, cell).map(issn -> issn.replace('–', '-').replaceAll("[xХх]", "X"));
            case "doi" ->
                found(DOI, cell.replace("&lt;", "<").replace("&gt;", ">").replace("\\_", "_"))
                        .map(doi -> doi.replaceAll("[.,;)]+$", ""));
            default -> Stream.of(cell);
        };
    }

    /// All that look right; the cell itself when nothing does.
    private static Stream<String> found(Pattern form, String cell) {
        var all = form.matcher(cell)
                .results()
                .map(match -> match.group().strip())
                .distinct()
                .toList();
        return all.isEmpty() ? Stream.of(cell) : all.stream();
    }
}
