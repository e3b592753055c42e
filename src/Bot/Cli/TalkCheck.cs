using System.CommandLine;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Files.Talk;

namespace CommunityBot.Bot.Cli;

/// <summary>talk check FILE…: says what is wrong in talk books, or how many sentences they have.</summary>
internal static class TalkCheck
{
    public static Command Command(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "chinese.yaml、english.yaml", Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", "檢查聽得懂的句子 ／ Check what the bot hears") { files };
        check.SetAction(parsed => parsed.GetRequiredValue(files).Select(file => Check(file, terminal)).Max());
        return new Command("talk", "聽得懂的句子 ／ What the bot hears") { check };
    }

    private static int Check(string file, Terminal terminal)
    {
        var (book, problems) = TalkFile.Read(file, [.. CommandWords.All.Keys]);
        foreach (var problem in problems)
            terminal.Complain(problem.Said);
        if (book is null)
            return ExitCode.Refused;
        terminal.Out.WriteLine($"{file}: OK（{book.Intents.Sum(intent => intent.Sentences.Count)} 種說法 ／ sentences）");
        return ExitCode.Fine;
    }
}
