using CommunityBot.Bot.Demo;
using CommunityBot.Files.Tables;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli;

/// <summary>Why a file is not imported, whatever it holds.</summary>
internal static class ImportRefusal
{
    /// <summary>What is wrong with more rows than these is wrong with the file.</summary>
    private const int MostComplaints = 100;

    /// <param name="terminal">Where it is said.</param>
    /// <param name="problems">What is wrong with rows.</param>
    /// <param name="lostLetters">Whether letters were lost that another format keeps.</param>
    public static int Say(Terminal terminal, IReadOnlyList<BothLanguages> problems, bool lostLetters)
    {
        foreach (var problem in problems.Take(MostComplaints))
            terminal.Complain(problem);
        if (lostLetters)
            terminal.Complain(TableFileTexts.LostLetters);
        terminal.Complain(new BothLanguages(
            $"共 {problems.Count} 個問題{(problems.Count > MostComplaints ? $"，這裡列出前 {MostComplaints} 個" : "")}，什麼都還沒有匯入。改好以後再執行一次。",
            $"{problems.Count} problems{(problems.Count > MostComplaints ? $", of which these are the first {MostComplaints}" : "")}; nothing was imported. "
                + "Correct them and run it again."));
        return ExitCode.Refused;
    }

    /// <summary>Real people do not go beside those of the try-out.</summary>
    /// <param name="terminal">Where it is said.</param>
    /// <param name="bot">Into which it was to go.</param>
    /// <param name="what">What was: 名冊.</param>
    /// <param name="cancel">Gives up waiting for the store.</param>
    /// <returns>Whether it is refused.</returns>
    public static async Task<bool> OfTryOut(Terminal terminal, Installation bot, string what, CancellationToken cancel)
    {
        if (await bot.Store.Read(records => records.Marks.Find(DemoMode.Mark) is null, cancel))
            return false;
        terminal.Complain(new BothLanguages(
            $"這個資料夾裡是試用資料，{what}不能匯入這裡。請用 --data 指定新的資料夾，匯入和執行機器人時都加上。",
            "This folder holds the try-out's data. Give a new folder with --data, for the import and for the bot."));
        return true;
    }
}
