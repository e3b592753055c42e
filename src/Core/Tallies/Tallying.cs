using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Tallies;

/// <summary>Notes what a community reached, and takes back what it noted.</summary>
public static class Tallying
{
    /// <summary>Adds to a figure of the annual report (成果).</summary>
    /// <returns>The line with its id.</returns>
    public static TallyEntry Note(
        this ITallies tallies, Rulebook rulebook, FigureRule figure, CommunityId community, long count, string note, PersonId by, DateTimeOffset at) =>
        tallies.Add(new TallyEntry
        {
            Community = community,
            Subject = figure.Id,
            Count = count,
            Note = note,
            At = at,
            By = by,
            Version = rulebook.Version,
        });

    /// <summary>By a line against it: both stay.</summary>
    public static TallyEntry TakeBack(this ITallies tallies, TallyEntry entry, PersonId by, DateTimeOffset at, string why) =>
        tallies.Add(entry.TakenBack(by, at, why));
}
