package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the documentation shows are ones that the program takes. */
class ShownCommandsTest {
    private static final Path ROOT = Path.of("..");
    /** But for spark, which the launcher starts as a program of its own. */
    private static final Pattern SHOWN =
            Pattern.compile("^ {4}(?:\\w+=\\S+ )*\\./onrecord (?!spark )(.+)$", Pattern.MULTILINE);

    /** A word of a command line in either sort of quotation marks, or without. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|'[^']*'|\\S+");

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        try (Stream<Path> guides = Files.list(ROOT.resolve("docs/guides"))) {
            for (Path page :
                    Stream.concat(Stream.of(ROOT.resolve("README.md")), guides).toList()) {
                SHOWN.matcher(Files.readString(page)).results().forEach(shown -> commands.add(shown.group(1)));
            }
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void areUnderstood(String command) {
        String[] words = words(command);
        assertThat(words).isNotEmpty();
        assertThatCode(() -> Onrecord.commandLine(new Cli().console(), words).parseArgs(words))
                .doesNotThrowAnyException();
    }

    /** Those of the command itself: what stands behind a pipe, a redirection or a remark is the shell's. */
    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find() && !word.group().matches("[|<>#;&].*|2>.*")) {
            words.add(word.group().replaceAll("^[\"']|[\"']$", ""));
        }
        return words.toArray(String[]::new);
    }
}
