using System.CommandLine;
using CommunityBot.Bot.Rulebooks;

namespace CommunityBot.Bot.Cli;

/// <summary>rulebook check FILE…: says what is wrong in rulebooks, or that nothing is.</summary>
internal static class RulebookCheck
{
    public static Command Command(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "規則檔 ID.yaml ／ Rulebooks", Arity = ArgumentArity.OneOrMore };
        var check = new Command("check", "檢查規則檔 ／ Check rulebooks") { files };
        check.SetAction(parsed => Run(parsed.GetRequiredValue(files), terminal));
        return new Command("rulebook", "計畫的規則檔 ／ Rulebooks") { check };
    }

    private static int Run(IEnumerable<string> files, Terminal terminal)
    {
        var code = ExitCode.Fine;
        foreach (var file in files)
        {
            switch (RulebookFile.Read(file))
            {
                case RulebookReading.Good:
                    terminal.Out.WriteLine($"{file}: OK");
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
}
