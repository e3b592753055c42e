using System.CommandLine;
using CommunityBot.Bot.Hosting;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Bot.Cli;

/// <summary>A word that a command has no use for: what it takes instead, and what was probably meant.</summary>
internal static class StrayWord
{
    private const int Slips = 2;

    /// <param name="word">The first of them.</param>
    /// <param name="command">Behind which it stands.</param>
    /// <param name="always">Options of every command.</param>
    public static BothLanguages Say(string word, Command command, IEnumerable<Option> always)
    {
        // What stands behind it may be a secret.
        word = word.Split('=')[0];
        var isOption = word.StartsWith('-');
        var known = isOption
            ? [.. command.Options.Concat(always).Where(option => !option.Hidden).Select(option => option.Name).Distinct()]
            : command.Subcommands.Select(one => one.Name).ToList();
        var near = known.Where(name => LetterChanges.Between(name, word) <= Slips).MinBy(name => LetterChanges.Between(name, word))
            ?? (isOption && UnknownSettings.Nearest(word.TrimStart('-')) is { } setting ? $"--{setting}" : null);
        var (meant, meantInEnglish) = near is null ? ("", "") : ($"是不是要寫「{near}」？", $" Is '{near}' meant?");
        var (behind, behindInEnglish) = command is RootCommand ? ("", "") : ($"{command.Name} 後面的", $" after {command.Name}");
        return (command, known.Count) switch
        {
            (RootCommand, _) when !isOption => new BothLanguages(
                $"看不懂「{word}」。{meant}命令有：{string.Join('、', known)}；每個命令都可以加 --help。",
                $"'{word}' is not understood.{meantInEnglish} The commands are: {string.Join(", ", known)}; --help goes with each."),
            (_, 0) => new BothLanguages(
                $"{behind}「{word}」看不懂。加上 --help 看怎麼用。", $"'{word}'{behindInEnglish} is not understood. Add --help to see how."),
            _ => new BothLanguages(
                $"{behind}「{word}」看不懂。{meant}可以接：{string.Join('、', known)}。",
                $"'{word}'{behindInEnglish} is not understood.{meantInEnglish} It takes: {string.Join(", ", known)}."),
        };
    }
}
