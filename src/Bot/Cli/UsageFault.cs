using System.CommandLine.Parsing;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>What is wrong with a command as it was typed. The library says it in English only.</summary>
internal static class UsageFault
{
    public static BothLanguages Of(ParseError error)
    {
        var said = error.Message.ReplaceLineEndings(" ").Trim();
        return (error.SymbolResult, said) switch
        {
            (CommandResult { Command: var command }, var none) when none.StartsWith("Required command", StringComparison.Ordinal) => new BothLanguages(
                $"{command.Name} 後面要接：{string.Join('、', command.Subcommands.Select(one => one.Name))}。",
                $"{command.Name} is followed by one of: {string.Join(", ", command.Subcommands.Select(one => one.Name))}."),
            (ArgumentResult { Argument: var argument, Parent: not OptionResult }, var missing) when IsMissing(missing) =>
                new BothLanguages($"少了 {argument.Name}。", $"{argument.Name} is missing."),
            (OptionResult { Option: var option }, var required) when required.EndsWith("is required.", StringComparison.Ordinal) =>
                new BothLanguages($"少了 {option.Name}。", $"{option.Name} is missing."),
            (OptionResult { Option: var option }, var missing) when IsMissing(missing) =>
                new BothLanguages($"{option.Name} 後面少了內容。", $"{option.Name} needs a value."),
            (OptionResult { Option: var option }, var many) when many.Contains("single argument", StringComparison.Ordinal) =>
                new BothLanguages($"{option.Name} 只能寫一次。", $"{option.Name} is written once."),
            (ArgumentResult { Tokens: [var typed, ..] }, var none) when none.Contains("Must be one of", StringComparison.Ordinal) =>
                NotAmong(typed.Value, none),
            (OptionResult { Tokens: [var typed, ..] }, var none) when none.Contains("Must be one of", StringComparison.Ordinal) => NotAmong(typed.Value, none),
            _ when error.Message.Split(" ／ ") is [var chinese, var english] => new BothLanguages(chinese, english),
            _ => new BothLanguages($"看不懂：{said}", said),
        };
    }

    private static bool IsMissing(string said) => said.StartsWith("Required argument", StringComparison.Ordinal);

    private static BothLanguages NotAmong(string typed, string said)
    {
        var possible = said.Split('\'').Where((_, i) => i % 2 == 1).Skip(1).ToList();
        return new BothLanguages($"「{typed}」不行，可以用：{string.Join('、', possible)}。", $"'{typed}' is none of: {string.Join(", ", possible)}.");
    }
}
