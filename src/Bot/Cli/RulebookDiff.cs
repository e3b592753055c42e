using System.CommandLine;
using CommunityBot.Bot.Cli.Comparing;
using CommunityBot.Bot.Hosting;
using CommunityBot.Files.Rulebooks;
using CommunityBot.Messages;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Bot.Cli;

/// <summary>rulebook diff OLD NEW: what a new edition changes, in words; with --data also for whom, on a copy of the records.</summary>
internal static class RulebookDiff
{
    public static Command Command(Terminal terminal, TypedSettings typed)
    {
        var old = new Argument<string>("OLD") { Description = "原來的規則檔 ／ The rulebook before" };
        var now = new Argument<string>("NEW") { Description = "新的規則檔 ／ The rulebook after" };
        var command = new Command(
            "diff", "兩份規則檔差在哪裡；加 --data 再說誰的點數、經費、應辦事項會不同 ／ What differs, and with --data for whom") { old, now };
        command.Does(async (parsed, cancel) =>
        {
            var (was, becomes) = (Read(parsed.GetRequiredValue(old), terminal), Read(parsed.GetRequiredValue(now), terminal));
            if (was is not { } before || becomes is not { } after)
                return ExitCode.Refused;
            var settings = parsed.GetValue(typed.Data) is null ? null : typed.In(parsed);
            // What is wrong with the folder is said before anything else is.
            if (settings is not null)
                StorageOptions.FolderOf(Installation.SettingsOf(settings)).Existing();

            var rules = AnotherYear.Of(before, after);
            if (rules.Say() is { } moved)
                terminal.Say(moved);
            Tell(
                rules.Others,
                terminal,
                rules.Moved == 0 ? new BothLanguages("規則沒有不同。", "No rule differs.") : new BothLanguages("其他規則沒有不同。", "No other rule differs."));
            if (settings is not null)
                await Compare(settings, before, after, terminal, cancel);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Rulebook? Read(string file, Terminal terminal)
    {
        switch (RulebookFile.Read(file))
        {
            case RulebookReading.Good(var rulebook):
                return rulebook;
            case RulebookReading.Wrong(var problems):
                foreach (var problem in problems)
                    terminal.Complain(problem.Said);
                break;
        }

        return null;
    }

    private static async Task Compare(string[] settings, Rulebook before, Rulebook after, Terminal terminal, CancellationToken cancel)
    {
        await using var bot = Installation.Open(settings, FolderUse.Look);
        await using var copy = await bot.Copies.Copy(cancel);
        var communities = await copy.Read(records => records.Communities.All().Where(one => one.Programme == before.Id).ToList(), cancel);
        if (communities.Count == 0)
        {
            terminal.Say(new BothLanguages($"資料裡沒有「{before.Title.Chinese}」的社群。", "There is no community of this programme in the data."));
            return;
        }

        terminal.Out.WriteLine();
        terminal.Say(Heading(before, after, communities.Count));
        List<Difference> differences = [];
        var moved = after.InTheYearOf(before);
        foreach (var community in communities)
        {
            differences.AddRange(await copy.Change(
                records => Differences.Of(Of(records, before), Of(records, moved)), cancel));

            IReadOnlyList<Entry> Of(IRecords records, Rulebook rulebook) => new CommunityFigures(records, rulebook, bot.Clock, bot.Now).Of(community);
        }

        Tell(differences, terminal, new BothLanguages("沒有人的點數、經費或應辦事項會不同。", "Nobody's points, budget or duties differ."));
    }

    private static BothLanguages Heading(Rulebook before, Rulebook after, int communities) => before.Period.Start.Year == after.Period.Start.Year
        ? new BothLanguages($"用資料的複本算，{communities} 個社群，以今天為準：", $"Reckoned on a copy of the data, {communities} communities, as of today:")
        : new BothLanguages(
            $"用資料的複本算，{communities} 個社群，以今天為準；新規則的日期挪到原來的年度來比：",
            $"Reckoned on a copy of the data, {communities} communities, as of today, the new days moved into the former year:");

    private static void Tell(IReadOnlyList<Difference> differences, Terminal terminal, BothLanguages nothing)
    {
        if (differences.Count == 0)
            terminal.Say(nothing);
        else
            DifferenceText.Write(differences, terminal.Out);
    }
}
