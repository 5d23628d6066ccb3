package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.onrecord.ModelException;
import org.onrecord.archive.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a command, and what all commands share. */
@Command(
        name = "onrecord",
        sortOptions = false,
        description = "Reads news and commentary and keeps the record: who said what.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = HelpCommand.class,
        footer = {
            "",
            "Examples:",
            "  onrecord read article.txt",
            "  onrecord read --format jsonl folder/ > statements.jsonl",
            "",
            "Exit codes: 0 done; 1 some input could not be read; 2 wrong usage."
        })
final class Onrecord implements Callable<Integer> {
    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 100;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error arose.")
    private boolean debug;

    private Onrecord(Console console) {
        this.console = console;
    }

    /** Does what the arguments say, and returns the {@link ExitCode}. */
    static int run(Console console, String... arguments) {
        return commandLine(console, arguments).execute(arguments);
    }

    /** What understands the arguments: with the one command that they name, or else with all. */
    static CommandLine commandLine(Console console, String... arguments) {
        Onrecord onrecord = new Onrecord(console);
        CommandLine commands = new CommandLine(onrecord);
        Map<String, Supplier<Object>> all = onrecord.commands();
        Supplier<Object> named = arguments.length == 0 ? null : all.get(arguments[0]);
        // To describe a command to picocli takes ten milliseconds, and there are many.
        (named == null ? all.values() : List.of(named)).forEach(command -> commands.addSubcommand(command.get()));
        return versioned(commands)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(
                        Help.defaultColorScheme(console.showsColour(ColourChoice.AUTO) ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.min(Math.max(console.columns(), NARROWEST_HELP), WIDEST_HELP))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(onrecord::wrongUsage)
                .setExecutionExceptionHandler(onrecord::failed);
    }

    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("read", () -> new ReadCommand(this));
        commands.put("text", () -> new TextCommand(this));
        commands.put("add", () -> new AddCommand(this));
        commands.put("reread", () -> new RereadCommand(this));
        commands.put("watch", () -> new WatchCommand(this));
        commands.put("search", () -> new SearchCommand(this));
        commands.put("speakers", () -> new SpeakersCommand(this));
        commands.put("speaker", () -> new SpeakerCommand(this));
        commands.put("variants", () -> new VariantsCommand(this));
        commands.put("forecasts", () -> new ForecastsCommand(this));
        commands.put("resolve", () -> new ResolveCommand(this));
        commands.put("scores", () -> new ScoresCommand(this));
        commands.put("serve", () -> new ServeCommand(this));
        commands.put("export", () -> new ExportCommand(this));
        commands.put("spark", () -> new SparkCommand(this));
        commands.put("evaluate", () -> new EvaluateCommand(this));
        return commands;
    }

    /** Given to complete commands only: picocli asks for the version at each command it adds, and ours loads the model. */
    private static CommandLine versioned(CommandLine commands) {
        commands.getCommandSpec().versionProvider(new Version());
        commands.getSubcommands().values().forEach(Onrecord::versioned);
        return commands;
    }

    Console console() {
        return console;
    }

    Messages messages() {
        return messages(console.err());
    }

    /** For another stream than standard error itself. */
    Messages messages(OutputStream stream) {
        return new Messages(stream, debug);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.WRONG_USAGE;
    }

    private int wrongUsage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        messages().error(String.valueOf(e.getMessage()));
        PrintWriter err = command.getErr();
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            err.print(command.getHelp().fullSynopsis());
        }
        err.flush();
        messages().say("'" + command.getCommandSpec().qualifiedName() + " --help' says more.");
        return ExitCode.WRONG_USAGE;
    }

    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof OutputException output && output.isClosedPipe()) {
            return ExitCode.DONE;
        }
        boolean isPlain = e instanceof IOException
                || e instanceof OutputException
                || e instanceof ArchiveException
                || e instanceof ModelException;
        String reason = isPlain ? e.getMessage() : e.toString();
        messages().error(String.valueOf(reason), e);
        return ExitCode.FAILED;
    }
}
