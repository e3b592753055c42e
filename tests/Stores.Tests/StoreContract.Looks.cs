using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    private static readonly DateTimeOffset s_muchLater = Circle.Start.AddDays(100);

    /// <summary>What makes a community be thought of again is said in Core; a store has only to hand out its records with it.</summary>
    public static TheoryData<string> WhatIsThoughtOfAgain => [.. s_writes.Keys];

    private static readonly Dictionary<string, Action<IRecords, Circle>> s_writes = new()
    {
        ["a meeting is planned"] = (records, circle) => records.Meetings.Plan(PlanOf(circle.Community.Id, Circle.Start.AddDays(50))),
        ["a meeting is moved"] = (records, circle) => records.Meetings.Move(circle.First, s_muchLater, s_muchLater, s_muchLater),
        ["a meeting is called off"] = (records, circle) => records.Meetings.CallOff(circle.Second, s_muchLater),
        ["sign-in is opened"] = (records, circle) => records.Meetings.Update(circle.First with { Window = new SignInWindow(Circle.Start, s_muchLater) }),
        ["somebody joins"] = (records, circle) => records.People.Put(
            circle.Community.Id, records.People.Add("新成員", "勤益科大", "", "").Id, Role.Member, PersonKind.Own),
        ["an officer is appointed"] = (records, circle) => records.People.PutOfficer(circle.Community.Programme, circle.Member.Id),
        ["an application takes a step"] = (records, circle) => records.Applications.Add(
            circle.Community.Id,
            new ApplicationStep { To = ApplicationState.Filed, At = s_muchLater, By = circle.Convener.Id, Cite = [new Citation("計畫參之一")], Version = 1 }),
        ["something is handed in"] = (records, circle) => records.Tallies.Add(ReportOf(circle)),
        ["somebody wants other reminders"] = (records, circle) => records.Want(circle.Member.Id, NudgeSettings.Usual with { Digest = false }),
    };

    [Theory]
    [MemberData(nameof(WhatIsThoughtOfAgain))]
    public async Task A_community_is_thought_of_again_when(string something)
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records => records.Communities.Add(new ProgrammeId("hsinchu-learning-communities-111"), "別的社群", ""));
        await Do(records =>
        {
            foreach (var look in records.Nudges.LooksDue(s_muchLater, 10))
                records.Nudges.LookAgain(look, s_muchLater.AddDays(1));
        });
        Assert.Empty(await Read(records => records.Nudges.LooksDue(s_muchLater, 10)));

        await Do(records => s_writes[something](records, circle));

        Assert.Equal(circle.Community.Id, Assert.Single(await Read(records => records.Nudges.LooksDue(s_muchLater, 10))).Community);
    }

    [Fact]
    public async Task What_changed_since_a_look_was_due_is_looked_at_once_more()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var look = Assert.Single(await Read(records => records.Nudges.LooksDue(s_muchLater, 10)));

        await Do(records =>
        {
            records.Nudges.ThinkAgain(circle.Community.Id);
            records.Nudges.LookAgain(look, s_muchLater.AddDays(1));
        });

        Assert.Single(await Read(records => records.Nudges.LooksDue(s_muchLater, 10)));
    }
}
