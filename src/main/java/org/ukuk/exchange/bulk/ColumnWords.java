package org.ukuk.exchange.bulk;

import java.util.List;
import java.util.Map;

/// What people write over their columns, in three languages.
final class ColumnWords {

    static final Map<String, List<String>> ALL = Map.ofEntries(
            Map.entry(
                    "title", List.of("name", "название", "заголовок", "наименование", "аталышы", "темасынын аталышы")),
            Map.entry(
                    "summary",
                    List.of("abstract", "description", "аннотация", "резюме", "описание", "кыскача мазмуну")),
            Map.entry("body", List.of("text", "текст")),
            Map.entry(
                    "language",
                    List.of("original", "original language", "lang", "язык", "язык оригинала", "тили", "тил")),
            Map.entry("languages", List.of("языки", "тилдери", "тилдер")),
            Map.entry(
                    "topics",
                    List.of(
                            "topic",
                            "keywords",
                            "tags",
                            "subjects",
                            "темы",
                            "ключевые слова",
                            "темалар",
                            "ачкыч сөздөр")),
            Map.entry("countries", List.of("country", "about", "страна", "страны", "өлкө", "өлкөлөр")),
            Map.entry("perspective", List.of("point of view", "точка зрения", "көз караш")),
            Map.entry("source", List.of("источник", "булагы", "булак")),
            Map.entry("file", List.of("files", "filename", "file name", "файл", "файлы", "имя файла", "файлдар")),
            Map.entry("key", List.of("id", "citation key", "record", "№", "номер записи")),
            Map.entry("type", List.of("kind of publication", "вид", "вид издания", "тип", "тип издания", "түрү")),
            Map.entry(
                    "date",
                    List.of(
                            "year",
                            "published",
                            "publication year",
                            "publication date",
                            "год",
                            "год издания",
                            "дата",
                            "жыл",
                            "жылы",
                            "чыккан жылы")),
            Map.entry("authors", List.of("author", "автор", "авторы", "автору", "авторлор", "авторлору")),
            Map.entry("editors", List.of("editor", "редактор", "редакторы", "түзүүчү")),
            Map.entry("publisher", List.of("издательство", "издатель", "басмасы", "басмакана")),
            Map.entry(
                    "place",
                    List.of("city", "place of publication", "город", "место", "место издания", "шаар", "жери")),
            Map.entry("series", List.of("серия", "сериясы")),
            Map.entry("container", List.of("journal", "book title", "журнал", "сборник", "жыйнак")),
            Map.entry("volume", List.of("том", "томү")),
            Map.entry("issue", List.of("выпуск", "чыгарылышы")),
            Map.entry("number", List.of("no", "номер", "номери")),
            Map.entry("pages", List.of("page range", "страницы", "беттер", "беттери")),
            Map.entry("extent", List.of("number of pages", "количество страниц", "объём", "көлөмү")),
            Map.entry("url", List.of("link", "web", "website", "ссылка", "шилтеме")),
            Map.entry("licence", List.of("license", "лицензия")));

    static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("ky", "ky"),
            Map.entry("kg", "ky"),
            Map.entry("kyrgyz", "ky"),
            Map.entry("кырг", "ky"),
            Map.entry("кыргызча", "ky"),
            Map.entry("накыргызском", "ky"),
            Map.entry("ru", "ru"),
            Map.entry("russian", "ru"),
            Map.entry("рус", "ru"),
            Map.entry("орусча", "ru"),
            Map.entry("нарусском", "ru"),
            Map.entry("en", "en"),
            Map.entry("english", "en"),
            Map.entry("англ", "en"),
            Map.entry("англисче", "en"),
            Map.entry("наанглийском", "en"));

    private ColumnWords() {}
}
