using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using static CommunityBot.Bot.Tests.Nudges.NudgeScene;

namespace CommunityBot.Bot.Tests.Nudges;

/// <summary>A placement from 1 August 2024, of which the first half of the feedback has come in: what is told of its own days.</summary>
public sealed class CaseNudgeTests
{
    private static readonly ProgrammeId s_programme = new("ncut-industry-placement-113");

    [Fact]
    public async Task The_teacher_and_the_officer_hear_of_money_before_its_day_and_the_officer_after_it()
    {
        using var scene = await Placed();
        Assert.Equal(
            [
                "07-28 16:00 周承辦: instalment@3", "07-28 16:00 王小明: instalment@3",
                "07-30 16:00 周承辦: instalment@1", "07-30 16:00 王小明: instalment@1",
                "07-31 08:00 周承辦: instalment@0", "07-31 08:00 王小明: instalment@0",
                "08-01 16:00 周承辦: instalment@late-1", "08-07 16:00 周承辦: instalment@late-7",
            ],
            Of("instalment", await scene.Days(At(2025, 7, 25, 0), At(2025, 8, 8, 0)))
                .Where(line => !line.StartsWith("07-25", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Once_all_has_come_in_nothing_is_told()
    {
        using var scene = await Placed();
        await scene.Change(records => Note(records, new CaseFact.Received(new Dollars(140_000), new DateOnly(2025, 7, 1))));
        Assert.Empty(Of("instalment", await scene.Days(At(2025, 7, 25, 0), At(2025, 8, 8, 0))));
    }

    [Fact]
    public async Task Who_lacks_months_hears_of_it_before_their_years_end_and_of_the_last_day_of_service()
    {
        using var scene = await Placed();
        await scene.Change(records => records.Credits.Add(new CreditEntry
        {
            Person = IdOf(records, "王小明"),
            Family = "ncut-industry-placement",
            Fact = new CreditFact.Cycle(new DateOnly(2018, 11, 1)),
            At = At(2024, 7, 1, 9),
            By = IdOf(records, "周承辦"),
            Cite = [new("六")],
            Programme = s_programme,
            Version = 2,
        }));
        Assert.Equal(
            ["07-30 08:00 王小明: years@months-6", "07-31 16:00 王小明: years@months-3"],
            Of("years", await scene.Days(At(2024, 7, 30, 0), At(2024, 8, 5, 0))));
        Assert.Equal(["08-01 08:00 王小明: service@0"], Of("service", await scene.Days(At(2026, 7, 30, 0), At(2026, 8, 3, 0))));
    }

    private static async Task<NudgeScene> Placed()
    {
        var scene = new NudgeScene();
        await scene.Change(records =>
        {
            var community = records.Communities.Add(s_programme, "王小明深耕", "一年期");
            var teacher = Person(records, "王小明");
            records.People.Put(community.Id, teacher, Role.Convener, PersonKind.Own);
            records.People.PutOfficer(s_programme, Person(records, "周承辦"));
            foreach (var state in new[] { ApplicationState.Filed, ApplicationState.Recommended, ApplicationState.Approved })
                records.Applications.Add(
                    community.Id, new ApplicationStep { To = state, At = At(2024, 7, 1, 9), By = teacher, Cite = [new("二、(一)6(2)")], Version = 2 });
            Note(records, new CaseFact.Span(new Period(new DateOnly(2024, 8, 1), new DateOnly(2025, 7, 31))));
            Note(records, new CaseFact.Received(new Dollars(140_000), new DateOnly(2024, 12, 20)));
        });
        foreach (var who in new[] { "王小明", "周承辦" })
            await scene.Set(who, new NudgeSettings { Digest = false });
        return scene;
    }

    private static void Note(Records.IRecords records, CaseFact fact) => records.Cases.Add(new CaseEntry
    {
        Community = records.Communities.All().Single().Id,
        Fact = fact,
        At = At(2024, 7, 1, 9),
        By = IdOf(records, "王小明"),
        Cite = [new("二、(一)7")],
        Version = 2,
    });

    private static IEnumerable<string> Of(string matter, IReadOnlyList<string> told) =>
        from line in told
        let words = line.Split(' ')
        let step = words.FirstOrDefault(word => word.StartsWith($"{matter}@", StringComparison.Ordinal))
        where step is not null
        select string.Join(' ', [.. words[..3], step]);
}
