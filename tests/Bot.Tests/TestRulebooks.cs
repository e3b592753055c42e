using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Tests;

/// <summary>One programme whose rules no edition of the seeds changes.</summary>
public sealed class TestRulebooks : IRulebookSource
{
    public static readonly ProgrammeId Programme = new("ncut-research-communities-114");

    public IReadOnlyCollection<Rulebook> All { get; } =
    [
        new()
        {
            Id = Programme,
            Version = 1,
            Title = new LocalName("教師專業社群", "Teachers' communities"),
            Authority = "勤益科大",
            Period = new Period(new DateOnly(2025, 2, 1), new DateOnly(2025, 11, 30)),
            PeriodCite = [new("計畫肆之一")],
            Activities = [new ActivityKind { Id = "routine", Name = new LocalName("例行研討", "Regular meeting"), Cite = [new("計畫貳之一")] }],
            SignIn = new SignInRules { LateAfter = TimeSpan.FromMinutes(15), ClosesAfterEnd = TimeSpan.FromMinutes(30), CountsHours = false },
        },
    ];

    public Rulebook? Find(ProgrammeId programme) => All.FirstOrDefault(rulebook => rulebook.Id == programme);
}
