using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Points;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Points;

/// <summary>A ledger in memory of one member of one community under the points of 114 (五), for thousands of tries.</summary>
internal sealed class PaperLedger : IPointLedger
{
    public static readonly PersonId Me = new(7);
    public static readonly CommunityId Mine = new(1);
    public static readonly DateOnly Day = new(2025, 5, 12);
    public static readonly DateTimeOffset Now = new(2025, 5, 12, 16, 0, 0, TimeSpan.FromHours(8));

    public static readonly Rulebook Rules = new()
    {
        Id = new ProgrammeId("sample-114"),
        Version = 1,
        Title = new LocalName("教師社群"),
        Authority = "學校",
        Period = new Period(new DateOnly(2025, 4, 1), new DateOnly(2025, 10, 30)),
        PeriodCite = [new("二、(二)3")],
        Activities = [],
        SignIn = new SignInRules { LateAfter = TimeSpan.FromMinutes(15), ClosesAfterEnd = TimeSpan.FromMinutes(30), CountsHours = false },
        Points =
        [
            Rule("convening", 300, "五、(一)", new PointReason.Convening()),
            Rule("routine", 50, "五、(二)", new PointReason.Attending(["routine"])),
            Rule("lecture", 100, "五、(三)", new PointReason.Attending(["lecture"])),
            Rule("presenting", 500, "五、(四)", new PointReason.Presenting(["presentation"])),
        ],
    };

    public List<PointEntry> Lines { get; } = [];

    public PointValue Total => Lines.Select(line => line.Points).Sum();

    public static PointRule Rule(string id, int hundredths, string cite, PointReason reason) =>
        new() { Id = id, Name = new LocalName(id), For = reason, Worth = new PointValue(hundredths), Cite = [new(cite)] };

    /// <summary>The rules with the routine discussions capped, or worth something else, or both.</summary>
    public static Rulebook WithRoutine(int worth, int? most, int version = 1) => Rules with
    {
        Version = version,
        Points = [.. Rules.Points.Select(rule => rule.Id != "routine" ? rule : rule with
        {
            Worth = new PointValue(worth),
            Most = most is { } hundredths ? new PointValue(hundredths) : null,
        })],
    };

    public static PointDeed Attended(long meeting, string kind) => new PointDeed.Attended(new MeetingId(meeting), kind, Day);

    public static PointNote Note(string why = "", long? by = null) => new()
    {
        Community = Mine,
        Person = Me,
        At = Now,
        Why = why,
        By = by is { } id ? new PersonId(id) : null,
    };

    public IReadOnlyList<PointEntry> Gets(PointDeed deed, Rulebook? rulebook = null) => PointAward.Add(this, rulebook ?? Rules, deed, Note());

    public IReadOnlyList<PointEntry> Loses(PointDeed deed, Rulebook? rulebook = null) => PointAward.TakeBack(this, rulebook ?? Rules, deed, Note("記錯人", by: 3));

    public PointEntry Add(PointEntry entry)
    {
        Lines.Add(entry with { Id = new PointEntryId(Lines.Count + 1) });
        return Lines[^1];
    }

    public PointEntry? Find(PointEntryId id) => Lines.Find(line => line.Id == id);

    public IReadOnlyList<PointSum> SumsOf(PersonId person, CommunityId community) =>
        [.. Lines.GroupBy(line => line.Rule).Select(lines => new PointSum(
            lines.Key, lines.Select(line => line.Points).Sum(), lines.Sum(line => line.Corrects is null ? 1 : -1)))];

    public PointEntry? Standing(PersonId person, CommunityId community, string rule, MeetingId? meeting) =>
        Lines.Find(line => line.Rule == rule && line.Meeting == meeting && line.Corrects is null && CorrectionOf(line.Id) is null);

    public IReadOnlyList<PointEntry> Latest(PersonId person, CommunityId community, int most) => [.. Lines.AsEnumerable().Reverse().Take(most)];

    public IReadOnlyList<PointEntry> Of(CommunityId community) => Lines;

    public PointEntry? CorrectionOf(PointEntryId id) => Lines.Find(line => line.Corrects == id);
}
