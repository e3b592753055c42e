using System.CommandLine;
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
        var isOption = word.StartsWith('-');
        var known = isOption
            ? [.. command.Options.Concat(always).Where(option => !option.Hidden).Select(option => option.Name).Distinct()]
            : command.Subcommands.Select(one => one.Name).ToList();
        var near = known.Where(name => LetterChanges.Between(name, word) <= Slips).MinBy(name => LetterChanges.Between(name, word));
        var (meant, meantInEnglish) = near is null ? ("", "") : ($"是不是要寫「{near}」？", $" Is '{near}' meant?");
        return (command, known.Count) switch
        {
            (RootCommand, _) when !isOption => new BothLanguages(
                $"看不懂「{word}」。{meant}命令有：{string.Join('、', known)}；每個命令都可以加 --help。",
                $"'{word}' is not understood.{meantInEnglish} The commands are: {string.Join(", ", known)}; --help goes with each."),
            (_, 0) => new BothLanguages(
                $"{command.Name} 後面的「{word}」看不懂。加上 --help 看怎麼用。", $"'{word}' after {command.Name} is not understood. Add --help to see how."),
            _ => new BothLanguages(
                $"{command.Name} 後面的「{word}」看不懂。{meant}可以接：{string.Join('、', known)}。",
                $"'{word}' after {command.Name} is not understood.{meantInEnglish} It takes: {string.Join(", ", known)}."),
        };
    }
}
