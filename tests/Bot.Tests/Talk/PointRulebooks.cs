using CommunityBot.Amounts;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>A programme with the points of 114 (五): its edition can be changed while the scene goes on.</summary>
public sealed class PointRulebooks : IRulebookSource
{
    public Rulebook Current { get; set; } = new TestRulebooks().All.First() with
    {
        Activities = [Kind("routine", "例行研討"), Kind("lecture", "專業講座"), Kind("visit", "參訪"), Kind("presentation", "成果發表會")],
        Points =
        [
            Rule("convening", "擔任召集人", 300, "五、(一)", new PointReason.Convening()),
            Rule("routine", "例行研討", 50, "五、(二)", new PointReason.Attending(["routine"])),
            Rule("lecture", "專業講座", 100, "五、(三)", new PointReason.Attending(["lecture"])),
            Rule("presenting", "發表成果", 500, "五、(四)", new PointReason.Presenting(["presentation"])),
        ],
    };

    public IReadOnlyCollection<Rulebook> All => [Current];

    public Rulebook? Find(ProgrammeId programme) => programme == Current.Id ? Current : null;

    /// <summary>The next edition, in which a routine discussion is worth something else or is capped.</summary>
    public void Revise(int routine, int? most = null) => Current = Current with
    {
        Version = Current.Version + 1,
        Points = [.. Current.Points.Select(rule => rule.Id != "routine" ? rule : rule with
        {
            Worth = new PointValue(routine),
            Most = most is { } hundredths ? new PointValue(hundredths) : null,
        })],
    };

    private static ActivityKind Kind(string id, string name) => new() { Id = id, Name = new LocalName(name), Cite = [new("二、(四)")] };

    private static PointRule Rule(string id, string name, int hundredths, string cite, PointReason reason) =>
        new() { Id = id, Name = new LocalName(name), For = reason, Worth = new PointValue(hundredths), Cite = [new(cite)] };
}
