using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Typing;

namespace CommunityBot.Files.Exports;

/// <summary>What of the records is exported. What is null does not narrow it; both days belong to it.</summary>
public sealed record ExportScope(ProgrammeId? Programme, string? Community, DateOnly? From, DateOnly? To)
{
    /// <summary>A community's meetings are far from both.</summary>
    private static readonly DateOnly s_first = new(1912, 1, 1);
    private static readonly DateOnly s_last = new(9000, 1, 1);

    public bool Includes(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);

    public IReadOnlyList<Community> Communities(IRecords records) =>
        [.. records.Communities.All().Where(one =>
            (Programme is null || one.Programme == Programme) && (Community is null || NameKey.AreSame(one.Name, Community)))];

    public IReadOnlyList<Meeting> Meetings(IRecords records, Community community, SchoolClock clock) =>
        records.Meetings.Of(community.Id, clock.Whole(From ?? s_first).From, clock.Whole(To ?? s_last).To);
}
