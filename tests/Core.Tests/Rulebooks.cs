using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests;

/// <summary>Rulebooks made for a test.</summary>
internal sealed class Rulebooks(params IReadOnlyCollection<Rulebook> all) : IRulebookSource
{
    public IReadOnlyCollection<Rulebook> All => all;

    public Rulebook? Find(ProgrammeId programme) => all.FirstOrDefault(rulebook => rulebook.Id == programme);

    /// <summary>One that says only what every rulebook has to.</summary>
    public static Rulebook Plain(string id) => new()
    {
        Id = new ProgrammeId(id),
        Version = 1,
        Title = new LocalName("試辦計畫", "Trial programme"),
        Authority = "勤益科大",
        Period = new Period(new DateOnly(2025, 4, 1), new DateOnly(2025, 10, 30)),
        PeriodCite = [new("二、(二)3")],
        Activities = [],
        SignIn = new SignInRules { LateAfter = TimeSpan.FromMinutes(15), ClosesAfterEnd = TimeSpan.FromMinutes(30), CountsHours = false },
    };
}
