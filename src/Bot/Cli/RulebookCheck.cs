using System.CommandLine;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli;

/// <summary>rulebook check FILE…: says what is wrong in rulebooks, or that nothing is. rulebook notes FILE…: what an officer should know of them.</summary>
internal static class RulebookCheck
{
    public static Command Command(Terminal terminal, TypedSettings typed) => new("rulebook", "計畫的規則檔 ／ Rulebooks")
    {
        Over("check", "檢查規則檔 ／ Check rulebooks", terminal, (file, rulebook) =>
            terminal.Out.WriteLine(rulebook.Notes.Count == 0 ? $"{file}: OK" : $"{file}: OK（{rulebook.Notes.Count} 則說明，看內容請用 rulebook notes ／ notes）")),
        Over(
            "notes",
            "計畫裡前後不一致或沒寫清楚的地方，以及怎麼解讀 ／ Where a regulation contradicts itself, and what was chosen",
            terminal,
            (file, rulebook) => Tell(rulebook, terminal)),
        RulebookDiff.Command(terminal, typed),
    };

    private static Command Over(string name, string description, Terminal terminal, Action<string, Rulebook> whenGood)
    {
        var files = new Argument<string[]>("FILE") { Description = "規則檔 ID.yaml ／ Rulebooks", Arity = ArgumentArity.OneOrMore };
        var command = new Command(name, description) { files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), terminal, whenGood));
        return command;
    }

    private static int Run(IEnumerable<string> files, Terminal terminal, Action<string, Rulebook> whenGood)
    {
        var code = ExitCode.Fine;
        foreach (var file in files)
        {
            switch (RulebookFile.Read(file))
            {
                case RulebookReading.Good(var rulebook):
                    whenGood(file, rulebook);
                    break;
                case RulebookReading.Wrong(var problems):
                    foreach (var problem in problems)
                        terminal.Complain(problem.Said);
                    code = ExitCode.Refused;
                    break;
            }
        }

        return code;
    }

    private static void Tell(Rulebook rulebook, Terminal terminal)
    {
        terminal.Out.WriteLine($"{rulebook.Title.Chinese}　第 {rulebook.Version} 版");
        foreach (var note in rulebook.Notes)
        {
            terminal.Out.WriteLine($"・{note.Cite}：{note.Text.Chinese}");
            if (note.Text.English is { } english)
                terminal.Out.WriteLine($"  {english}");
        }

        if (rulebook.Notes.Count == 0)
            terminal.Out.WriteLine("沒有說明。 ／ No notes.");
        terminal.Out.WriteLine();
    }
}
