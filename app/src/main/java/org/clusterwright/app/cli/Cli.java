package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.clusterwright.app.EngineVersion;
import org.clusterwright.app.export.OutputException;
import org.clusterwright.app.session.Folders;
import org.clusterwright.model.catalog.CatalogException;
import org.clusterwright.model.plan.PlanException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/// The command line as a function: arguments in, an outcome out. It never throws, and writes to no stream.
public final class Cli {
    private static final int WIDTH = 100;

    private final FailureLog log;
    private final DeskDoor desk;

    /// @param environment of the process: tells where the log is kept
    public Cli(Map<String, String> environment, DeskDoor desk) {
        this.log = new FailureLog(Folders.of(environment).logs());
        this.desk = desk;
    }

    public Outcome run(String... arguments) {
        var out = new StringWriter();
        var err = new StringBuilder();
        try {
            int exit = commands(new PrintWriter(out), err).execute(arguments);
            return err.isEmpty()
                    ? new Outcome(exit, clean(out.toString(), "\n"), "")
                    : new Outcome(exit, "", line(err.toString()));
        } catch (Throwable bug) { // running out of memory included: a person gets a sentence, never a trace
            return failed(internal(bug), bug);
        }
    }

    /// The machine or the program failed: one line that ends with the log's place.
    Outcome failed(String what, Throwable why) {
        return new Outcome(Outcome.FAILED, "", line(logged(what, why)));
    }

    private CommandLine commands(PrintWriter out, StringBuilder err) {
        var sources = new Sources();
        var root = new CommandLine(new Root(sources, desk))
                .addSubcommand(new Evaluate(sources, out))
                .addSubcommand(new Explain(sources, out))
                .addSubcommand(new Templates(out))
                .addSubcommand(new NewPlan(sources, out))
                .addSubcommand(new Diff(sources, out))
                .addSubcommand(new Migrate(sources, out))
                .addSubcommand(new CommandLine(new Validate()).addSubcommand(new ValidateTraining(sources, out)))
                .addSubcommand(new CommandLine(new CatalogVerbs())
                        .addSubcommand(new CatalogList(sources, out))
                        .addSubcommand(new CatalogShow(sources, out))
                        .addSubcommand(new CatalogCheckVerb(sources, out)));
        everywhere(root);
        return root.setOut(out)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((refused, _) -> refuse(refused, err))
                .setExecutionExceptionHandler((why, _, _) -> refuse(why, err));
    }

    private static void everywhere(CommandLine command) {
        command.getCommandSpec()
                .mixinStandardHelpOptions(true)
                .versionProvider(new EngineVersion())
                .usageMessage()
                .sortOptions(false);
        command.getSubcommands().values().forEach(Cli::everywhere);
    }

    /// Says it in one sentence, and which exit code it means.
    private int refuse(Exception why, StringBuilder err) {
        return switch (why) {
            case ParameterException refused -> {
                Exception inside = cause(refused);
                yield inside == null ? say(err, Refusal.of(refused), Outcome.UNUSABLE) : refuse(inside, err);
            }
            case Failure failure -> say(err, sentence(failure), Outcome.UNUSABLE);
            case PlanException unusable -> say(err, sentence(unusable), Outcome.UNUSABLE);
            case CatalogException unusable -> say(err, sentence(unusable), Outcome.UNUSABLE);
            case DeskDoor.NoDisplay none -> say(err, logged(sentence(none), none), Outcome.FAILED);
            case OutputException output when output.ofPlace() -> say(err, sentence(output), Outcome.UNUSABLE);
            case OutputException output -> say(err, logged(sentence(output), output), Outcome.FAILED);
            default -> say(err, logged(internal(why), why), Outcome.FAILED);
        };
    }

    /// What a setter of an option threw.
    private static @Nullable Exception cause(ParameterException wrapped) {
        return switch (wrapped.getCause()) {
            case Failure failure -> failure;
            case CatalogException unusable -> unusable;
            case null, default -> null;
        };
    }

    private static int say(StringBuilder err, String sentence, int exit) {
        err.append(sentence);
        return exit;
    }

    private String logged(String what, Throwable why) {
        return what + ". " + log.keep(what, why) + ".";
    }

    private static String internal(Throwable bug) {
        return "An internal error, " + bug.getClass().getSimpleName();
    }

    private static String sentence(Exception why) {
        return String.valueOf(why.getMessage());
    }

    private static String line(String sentence) {
        return clean(sentence, "") + "\n";
    }

    /// What a file or an argument holds could break lines or steer a terminal.
    private static String clean(String text, String allowed) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) && allowed.indexOf(c) < 0 ? '?' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
