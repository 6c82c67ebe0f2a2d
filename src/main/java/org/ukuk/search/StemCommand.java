package org.ukuk.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.ukuk.kyrgyz.KyrgyzStemmer;
import org.ukuk.kyrgyz.KyrgyzStemmer.Depth;
import org.ukuk.platform.cli.Command;
import org.ukuk.platform.cli.Refusal;
import picocli.CommandLine;

/// Prints the stem of each word, a line for a line. Works beside a serving centre, without data.
@CommandLine.Command(
        name = "stem",
        description = "Prints the stems of words: of those named, of a file's lines, or of what is typed or piped in.")
final class StemCommand implements Command.Alone {

    @CommandLine.Option(
            names = "--language",
            defaultValue = "ky",
            paramLabel = "ky|ru|en",
            description = "the language of the words (${DEFAULT-VALUE})")
    private String language = "ky";

    @CommandLine.Option(names = "--folded", description = "fold ң ө ү ё to н о у е first (Kyrgyz)")
    private boolean folded;

    @CommandLine.Option(
            names = "--deep",
            description = "take frequent derivations off too: -чы, -лык, -луу, -дай (Kyrgyz)")
    private boolean deep;

    @CommandLine.Parameters(paramLabel = "WORD", description = "words, or one file of them; none: standard input")
    private @Nullable List<String> words;

    @Override
    public int run(Call call) throws IOException {
        var stem = stemmer();
        try (var in = input(call)) {
            print(in, stem, call.out());
        }
        return 0;
    }

    private UnaryOperator<String> stemmer() {
        if (!language.equals("ky") && (folded || deep)) {
            throw Refusal.usage("--folded and --deep are for Kyrgyz words only.");
        }
        var depth = deep ? Depth.DERIVATION : Depth.INFLECTION;
        return switch (language) {
            case "ky" -> (folded ? KyrgyzStemmer.folded(depth) : KyrgyzStemmer.exact(depth))::stem;
            case "ru" -> stemmer(RussianLightStemFilter::new);
            case "en" -> stemmer(PorterStemFilter::new);
            default -> throw Refusal.usage("language: there are ky, ru and en, but no " + language + ".");
        };
    }

    private static UnaryOperator<String> stemmer(UnaryOperator<TokenStream> filter) {
        var analyser = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var word = new KeywordTokenizer();
                return new TokenStreamComponents(word, filter.apply(new LowerCaseFilter(word)));
            }
        };
        return word -> stem(analyser, word);
    }

    private static String stem(Analyzer analyser, String word) {
        try (var stream = analyser.tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            stream.incrementToken();
            return term.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private BufferedReader input(Call call) throws IOException {
        var named = words == null ? new ArrayList<String>() : words;
        if (named.isEmpty()) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        var file = named.size() == 1 ? file(call, named.getFirst()) : null;
        return file == null
                ? new BufferedReader(new StringReader(String.join("\n", named)))
                : Files.newBufferedReader(file);
    }

    private static @Nullable Path file(Call call, String name) {
        try {
            var path = call.path(name);
            return Files.isRegularFile(path) ? path : null;
        } catch (java.nio.file.InvalidPathException noPath) {
            return null;
        }
    }

    /// Flushes whenever it would have to wait for more, so that the other end of a pipe does not wait.
    static void print(BufferedReader in, UnaryOperator<String> stemmer, PrintWriter out) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            out.print(Arrays.stream(line.split(" ", -1))
                            .map(word -> word.isEmpty() ? word : stemmer.apply(word))
                            .collect(Collectors.joining(" "))
                    + "\n");
            if (!in.ready()) {
                out.flush();
            }
        }
        out.flush();
    }
}
