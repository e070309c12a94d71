package org.clusterwright.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Arguments that cannot be used, in one sentence: where, what was found, what was expected.
final class Refusal {
    private Refusal() {}

    static String of(ParameterException refused) {
        CommandSpec verb = refused.getCommandLine().getCommandSpec();
        String where = verb.qualifiedName();
        return switch (refused) {
            case UnmatchedArgumentException unmatched -> unmatched(where, verb, unmatched);
            case MissingParameterException missing ->
                sentence(where, "no " + named(missing.getMissing().getFirst()), usage(verb));
            case OverwrittenOptionException twice ->
                sentence(where, named(twice.getOverwritten()) + " a second time", "it once");
            case ParameterException unread
            when unread.getArgSpec() != null && unread.getValue() != null ->
                sentence(where, named(unread.getArgSpec()) + " " + unread.getValue(), expected(unread.getArgSpec()));
            default -> where + ": " + message(refused);
        };
    }

    private static String unmatched(String where, CommandSpec verb, UnmatchedArgumentException refused) {
        List<String> unmatched = refused.getUnmatched();
        String first = unmatched.isEmpty() ? "nothing" : unmatched.getFirst();
        if (first.startsWith("-") && first.length() > 1) {
            int equals = first.indexOf('=');
            String name = equals < 0 ? first : first.substring(0, equals);
            return sentence(where, "the unknown option " + name, options(verb));
        }
        return verb.subcommands().isEmpty()
                ? sentence(where, "the argument " + first + " too many", usage(verb))
                : sentence(where, "the unknown verb " + first, verbs(verb));
    }

    private static String expected(ArgSpec argument) {
        return Number.class.isAssignableFrom(argument.type()) ? "a whole number" : "a " + argument.paramLabel();
    }

    private static String sentence(String where, String found, String expected) {
        return "%s: found %s, expected %s.".formatted(where, found, expected);
    }

    private static String message(ParameterException refused) {
        String message =
                String.valueOf(refused.getMessage()).lines().findFirst().orElse("unusable arguments");
        return message.endsWith(".") ? message : message + ".";
    }

    private static String options(CommandSpec verb) {
        return verb.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    static String verbs(CommandSpec group) {
        var verbs = group.subcommands().keySet();
        return verbs.size() == 1
                ? group.qualifiedName() + " " + verbs.iterator().next()
                : "one of " + String.join(", ", verbs);
    }

    private static String usage(CommandSpec verb) {
        if (!verb.subcommands().isEmpty()) {
            return verbs(verb);
        }
        var needed = verb.args().stream()
                .filter(ArgSpec::required)
                .map(Refusal::written)
                .collect(Collectors.joining(" "));
        return (verb.qualifiedName() + " " + needed).strip();
    }

    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
