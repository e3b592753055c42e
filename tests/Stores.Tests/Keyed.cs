using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

/// <summary>A community and people whose names had another key in an earlier release.</summary>
internal static class Keyed
{
    private static readonly ProgrammeId s_programme = new("ncut-research-communities-114");

    public static bool Add(IRecords records)
    {
        records.Communities.Add(s_programme, "AI［甲］", "");
        records.People.Add("Straße", "", "", "straße@example.tw");
        records.People.Add("Straße", "", "", "");
        records.People.Add("Strasser", "", "", "strasse@example.org");
        return true;
    }

    /// <returns>Whether the community is found in another spelling, and how many people of the one name are.</returns>
    public static (bool Community, int People) Found(IRecords records) =>
        (records.Communities.Find(s_programme, "AI（甲）") is not null, records.People.Named("STRASSE").Count);
}
