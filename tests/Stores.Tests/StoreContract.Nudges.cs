using CommunityBot.Nudges;
using CommunityBot.Programmes;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_was_noted_about_a_matter_is_found_waiting_or_settled_and_waits_until_then()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var (first, second) = (NudgeOf(circle, "14"), NudgeOf(circle, "7") with { DueAt = Circle.Start.AddDays(7), Held = true });
        var other = NudgeOf(circle, "14") with { About = new Matter.Announcement(new ProgrammeId("x"), "report", new DateOnly(2025, 11, 15)) };
        await Do(records =>
        {
            records.Nudges.Keep(first);
            records.Nudges.Keep(second);
            records.Nudges.Keep(other);
            Assert.True(records.Nudges.Close(first, Way.Overtaken, Circle.Start));
            Assert.False(records.Nudges.Close(first, Way.Rode, Circle.Start));
        });

        Assert.Equal(new[] { first, second }.ToHashSet(), (await Read(records => records.Nudges.About(first.To, first.About))).ToHashSet());
        Assert.Equal([other, second], await Read(records => records.Nudges.WaitingFor(first.To)));
        Assert.Equal([second], await Read(records => records.Nudges.Held()));
        await Do(records => records.Nudges.Forget(first.To));
        Assert.Equal([first], await Read(records => records.Nudges.About(first.To, first.About)));
    }

    [Fact]
    public async Task What_is_over_is_what_still_waits_when_nobody_needs_it_any_more()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var (over, settled, needed) = (NudgeOf(circle, "14"), NudgeOf(circle, "7"), NudgeOf(circle, "1") with { UsefulUntil = Circle.Start.AddDays(31) });
        await Do(records =>
        {
            records.Nudges.Keep(over);
            records.Nudges.Keep(settled);
            records.Nudges.Keep(needed);
            records.Nudges.Close(settled, Way.Rode, Circle.Start, "line");
        });

        Assert.Empty(await Read(records => records.Nudges.Over(over.UsefulUntil.AddTicks(-10_000))));
        Assert.Equal([over], await Read(records => records.Nudges.Over(over.UsefulUntil)));
    }

    [Fact]
    public async Task What_somebody_was_told_last_is_of_one_message_and_what_they_know_of_has_what_they_hushed_too()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        Matter[] matters = [.. Enumerable.Range(1, 6).Select(day => new Matter.Duty(circle.Community.Id, "report", new DateOnly(2025, 11, day)))];
        Way[] ways = [Way.Rode, Way.Pushed, Way.Hushed, Way.Overtaken, Way.Missed, Way.Free];
        await Do(records =>
        {
            foreach (var (matter, way) in matters.Zip(ways))
            {
                records.Nudges.Keep(NudgeOf(circle, "14") with { About = matter });
                records.Nudges.Close(NudgeOf(circle, "14") with { About = matter }, way, way is Way.Rode ? Circle.Start : Circle.Start.AddDays(1));
            }
        });

        Assert.Equal([matters[1], matters[5]], await Read(records => records.Nudges.ToldLast(circle.Member.Id)));
        Assert.Equal(
            new[] { matters[0], matters[1], matters[2], matters[5] }.ToHashSet(),
            (await Read(records => records.Nudges.MattersOf(circle.Member.Id, Circle.Start))).ToHashSet());
    }

    private static Nudge NudgeOf(Circle circle, string step) => new()
    {
        To = circle.Member.Id,
        About = new Matter.Duty(circle.Community.Id, "report", new DateOnly(2025, 11, 15)),
        Step = step,
        Priority = Priority.Early,
        DueAt = Circle.Start,
        UsefulUntil = Circle.Start.AddDays(30),
    };
}
