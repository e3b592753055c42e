using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>How two editions differ: what moved by whole years and no day more is counted, as nearly all of an edition for another year is that.</summary>
internal sealed record AnotherYear(IReadOnlyList<Difference> Others, int Moved, int Years)
{
    public static AnotherYear Of(Rulebook before, Rulebook after)
    {
        var all = Differences.Of(RulebookEntries.Of(before), RulebookEntries.Of(after));
        var stay = Differences.Of(RulebookEntries.Of(before), RulebookEntries.Of(after.InTheYearOf(before)))
            .OfType<Difference.Changed>().Select(Place).ToHashSet();
        List<Difference> others = [.. all.Where(one => one is not Difference.Changed changed || IsProgramme(changed) || stay.Contains(Place(changed)))];
        return new AnotherYear(others, all.Count - others.Count, after.Period.Start.Year - before.Period.Start.Year);
    }

    /// <summary>When the programme is says which year it is for, and stays.</summary>
    private static bool IsProgramme(Difference.Changed changed) => changed.Part == ProgrammeEntries.Part;

    /// <summary>Null where no day did.</summary>
    public BothLanguages? Say() => Moved == 0 ? null : new BothLanguages(
        $"{Moved} 個日期都剛好{(Years > 0 ? "晚" : "早")} {Math.Abs(Years)} 年。",
        $"{Moved} {(Moved == 1 ? "day is" : "days are")} exactly {Math.Abs(Years)} {(Math.Abs(Years) == 1 ? "year" : "years")} "
            + (Years > 0 ? "later." : "earlier."));

    private static (BothLanguages, string, BothLanguages) Place(Difference.Changed changed) => (changed.Part, changed.Entry.Key, changed.Is.Label);
}
