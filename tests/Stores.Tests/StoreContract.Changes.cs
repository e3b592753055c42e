using CommunityBot.Meetings;
using CommunityBot.Nudges;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task What_a_meeting_was_is_kept_with_each_change_and_so_is_when_it_was_changed()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var now = Circle.Start.AddDays(-3);
        await Do(records =>
        {
            var there = records.Meetings.Relocate(circle.First, "國秀樓", now);
            records.Meetings.CallOff(there, now.AddHours(1));
            records.Meetings.CallOff(records.Meetings.Find(there.Id)!, now.AddHours(2));
            records.Meetings.Retitle(records.Meetings.Find(there.Id)!, "素養評量");
        });

        var former = await Read(records => records.Meetings.FormerOf(circle.First.Id));
        Assert.Equal(
            [FormerMeeting.Of(circle.First, now), FormerMeeting.Of(circle.First with { Place = "國秀樓", Revision = 1 }, now.AddHours(1))], former);
        Assert.Equal("素養評量", Assert.Single(await Read(records => records.Meetings.ChangedSince(circle.Community.Id, now.AddHours(1)))).Topic);
        Assert.Empty(await Read(records => records.Meetings.ChangedSince(circle.Community.Id, now.AddHours(1).AddTicks(10_000))));
    }

    [Fact]
    public async Task When_somebody_was_told_of_a_meeting_last_and_as_what_is_known()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var (meeting, told) = (circle.First.Id, NudgeOf(circle, "eve") with { About = new Matter.ComingMeeting(circle.First.Id, 0) });
        var (changed, untold) = (told with { About = new Matter.ChangedMeeting(meeting, 10) }, told with { About = new Matter.ChangedMeeting(meeting, 11) });
        var elsewhere = told with { About = new Matter.ComingMeeting(new MeetingId((meeting.Value * 10) + 1), 3) };
        foreach (var (nudge, way, at, expected) in new[]
        {
            (told, Way.Rode, Circle.Start, new LastTold(0, Circle.Start)),
            (changed, Way.Pushed, Circle.Start.AddHours(1), new LastTold(10, Circle.Start.AddHours(1))),
            (untold, Way.Needless, Circle.Start.AddHours(2), new LastTold(10, Circle.Start.AddHours(1))),
            (elsewhere, Way.Free, Circle.Start.AddHours(3), new LastTold(10, Circle.Start.AddHours(1))),
        })
        {
            await Do(records =>
            {
                records.Nudges.Keep(nudge);
                records.Nudges.Close(nudge, way, at);
            });
            Assert.Equal(expected, await Read(records => records.Nudges.LastToldOf(told.To, meeting)));
        }
    }

    [Fact]
    public async Task What_was_announced_is_found_until_and_after_it_is_withdrawn_and_whether_it_was_told()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var said = new Bulletin { Community = circle.Community.Id, By = circle.Convener.Id, At = Circle.Start, Text = "明天改在\n國秀樓", AtOnce = true };

        var kept = await Change(records => records.Bulletins.Add(said));

        Assert.Equal(said with { Id = kept.Id }, await Read(records => records.Bulletins.Find(kept.Id)));
        await Do(records => records.Bulletins.Withdraw(kept.Id, Circle.Start.AddHours(1)));
        await Do(records => records.Bulletins.Withdraw(kept.Id, Circle.Start.AddHours(2)));
        Assert.Equal([kept with { WithdrawnAt = Circle.Start.AddHours(1) }], await Read(records => records.Bulletins.Since(circle.Community.Id, Circle.Start)));
        Assert.Empty(await Read(records => records.Bulletins.Since(circle.Community.Id, Circle.Start.AddSeconds(1))));

        var nudge = NudgeOf(circle, "told") with { About = new Matter.Bulletin(kept.Id) };
        await Do(records => records.Nudges.Keep(nudge));
        Assert.False(await Read(records => records.Nudges.WasTold(nudge.To, nudge.About)));
        await Do(records => records.Nudges.Close(nudge, Way.Rode, Circle.Start));
        Assert.True(await Read(records => records.Nudges.WasTold(nudge.To, nudge.About)));
    }
}
