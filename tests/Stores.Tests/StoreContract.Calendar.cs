using CommunityBot.Communities;
using CommunityBot.Feed;
using CommunityBot.Meetings;
using CommunityBot.Records;

namespace CommunityBot.Stores.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_meeting_that_is_moved_counts_a_revision_and_is_not_open_for_sign_in_any_more()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var opened = circle.First with { Window = new SignInWindow(Circle.Start.AddMinutes(-10), Circle.Start.AddHours(2)) };
        var now = Circle.Start.AddDays(-1);

        var moved = await Change(records =>
        {
            records.Meetings.Update(opened);
            return records.Meetings.Move(opened, Circle.Start.AddDays(8), Circle.Start.AddDays(8).AddHours(1), now);
        });

        var found = (await Read(records => records.Meetings.Find(circle.First.Id)))!;
        Assert.Equal((Circle.Start.AddDays(8), Circle.Start.AddDays(8).AddHours(1), null), (found.StartsAt, found.EndsAt, found.Window));
        Assert.Equal((1, now, 2), (found.Revision, found.ChangedAt, found.Number));
        Assert.Equal(("AI教材共備", "工程館301"), (found.Topic, found.Place));
        Assert.Equal(found with { Secret = moved.Secret }, moved);
        Assert.Equal(2, (await Change(records => records.Meetings.Move(found, Circle.Start, Circle.Start.AddHours(1), now))).Revision);
    }

    [Fact]
    public async Task Being_called_off_counts_as_a_revision_once_and_opening_the_sign_in_does_not()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var opened = circle.First with { Window = new SignInWindow(Circle.Start, Circle.Start.AddHours(2)) };
        await Change(records => Updated(records, opened));
        Assert.Equal((0, null), await RevisionOf(circle.First));

        await Change(records => CalledOff(records, circle.First, Circle.Start.AddDays(-2)));
        await Change(records => CalledOff(records, circle.First, Circle.Start.AddDays(-1)));

        Assert.Equal((1, Circle.Start.AddDays(-2)), await RevisionOf(circle.First));
    }

    [Fact]
    public async Task A_meeting_is_kept_as_it_was_written_last_but_for_its_kind()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var written = circle.First with
        {
            StartsAt = Circle.Start.AddDays(-1),
            EndsAt = Circle.Start.AddDays(-1).AddHours(3),
            Topic = "改了題目",
            Place = "改了地點",
            Window = new SignInWindow(Circle.Start.AddDays(-1), Circle.Start),
            CancelledAt = Circle.Start,
            Revision = 7,
            ChangedAt = Circle.Start.AddMinutes(1),
        };
        await Change(records => Updated(records, written with { Kind = "lecture" }));

        var found = await Read(records => records.Meetings.Find(circle.First.Id));
        Assert.Equal(written with { Secret = default, Number = 0 }, found! with { Secret = default, Number = 0 });
        await Change(records => Updated(records, written with { Window = null, CancelledAt = null, ChangedAt = null }));
        var again = (await Read(records => records.Meetings.Find(circle.First.Id)))!;
        Assert.Equal((null, null, null), (again.Window, again.CancelledAt, again.ChangedAt));
    }

    [Fact]
    public async Task A_calendar_has_what_was_cancelled_too_and_nothing_of_other_communities()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        await Change(records =>
        {
            Circle.Add(records, "別的社群");
            records.Attendance.Add(
                new AttendanceEntry { Meeting = circle.Second.Id, Person = circle.Member.Id, Act = AttendanceAct.Leave, At = Circle.Start, Reason = "公差" });
            return CalledOff(records, circle.First, Circle.Start.AddDays(-1));
        });

        var calendar = await Read(records => records.Meetings.CalendarOf(circle.Member.Id, Circle.Start.AddDays(-30), Circle.Start.AddDays(30), Circle.Clock));

        Assert.Equal([circle.First.Id, circle.Second.Id], calendar.Select(mine => mine.Meeting.Id));
        Assert.Equal((Circle.Start.AddDays(-1), PresenceState.OnLeave), (calendar[0].Meeting.CancelledAt, calendar[1].Presence.State));
        Assert.Equal(
            circle.Second.Id,
            Assert.Single(await Read(
                records => records.Meetings.Of(circle.Member.Id, Circle.Start.AddDays(-30), Circle.Start.AddDays(30), Circle.Clock))).Meeting.Id);
        Assert.Equal(
            circle.First.Id,
            Assert.Single(await Read(
                records => records.Meetings.CalendarOf(circle.Member.Id, Circle.Start, Circle.Start.AddDays(1), Circle.Clock))).Meeting.Id);
    }

    [Fact]
    public async Task A_calendars_address_is_found_until_the_next_one_is_read_or_it_is_revoked()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var feed = new CalendarFeed(circle.Member.Id, Circle.Start);
        await Change(records => Added(records, "first-key", feed) && Added(records, "conveners-key", feed with { Person = circle.Convener.Id }));

        Assert.Equal(feed, await Read(records => records.Feeds.Find("first-key")));
        Assert.Null(await Read(records => records.Feeds.Find("FIRST-KEY")));
        await Change(records => Fetched(records, "first-key", Circle.Start.AddHours(1)));
        var read = feed with { FetchedAt = Circle.Start.AddHours(1) };
        Assert.Equal([read], await Read(records => records.Feeds.Of(circle.Member.Id)));

        var second = feed with { MadeAt = Circle.Start.AddDays(1) };
        await Change(records => Added(records, "second-key", second));
        Assert.Equal([second, read], await Read(records => records.Feeds.Of(circle.Member.Id)));
        await Change(records => Fetched(records, "first-key", Circle.Start.AddDays(2)));
        Assert.Equal(second, await Read(records => records.Feeds.Find("second-key")));
        await Change(records => Fetched(records, "second-key", Circle.Start.AddDays(3)));
        Assert.Null(await Read(records => records.Feeds.Find("first-key")));
        Assert.Equal(Circle.Start.AddDays(3), Assert.Single(await Read(records => records.Feeds.Of(circle.Member.Id))).FetchedAt);

        await Change(records =>
        {
            records.Feeds.Revoke(circle.Member.Id);
            return true;
        });
        Assert.Null(await Read(records => records.Feeds.Find("second-key")));
        Assert.Empty(await Read(records => records.Feeds.Of(circle.Member.Id)));
        Assert.NotNull(await Read(records => records.Feeds.Find("conveners-key")));
    }

    [Fact]
    public async Task Of_addresses_that_were_never_read_the_last_is_left()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var feed = new CalendarFeed(circle.Member.Id, Circle.Start);
        await Change(records => Added(records, "first-key", feed)
            && Added(records, "conveners-key", feed with { Person = circle.Convener.Id })
            && Added(records, "second-key", feed with { MadeAt = Circle.Start.AddDays(1) }));

        Assert.Null(await Read(records => records.Feeds.Find("first-key")));
        Assert.NotNull(await Read(records => records.Feeds.Find("second-key")));
        Assert.NotNull(await Read(records => records.Feeds.Find("conveners-key")));
    }

    [Fact]
    public async Task A_calendars_stamps_are_those_given_last_until_it_is_revoked()
    {
        var circle = await Change(records => Circle.Add(records, "AI 社群"));
        var feed = new CalendarFeed(circle.Member.Id, Circle.Start);
        EventStamp[] first = [new("session-1", "aa", Circle.Start), new("duty-1-report", "bb", Circle.Start)];
        EventStamp[] second = [first[0] with { Digest = "cc", ChangedAt = Circle.Start.AddHours(1) }];
        await Change(records => Added(records, "key", feed)
            && Stamped(records, circle.Member, first)
            && Stamped(records, circle.Convener, first));
        Assert.Equal(first.ToHashSet(), (await Read(records => records.Feeds.StampsOf(circle.Member.Id))).ToHashSet());

        await Change(records => Stamped(records, circle.Member, second) && Added(records, "another-key", feed));
        Assert.Equal(second, await Read(records => records.Feeds.StampsOf(circle.Member.Id)));

        await Change(records =>
        {
            records.Feeds.Revoke(circle.Member.Id);
            return true;
        });
        Assert.Empty(await Read(records => records.Feeds.StampsOf(circle.Member.Id)));
        Assert.Equal(2, (await Read(records => records.Feeds.StampsOf(circle.Convener.Id))).Count);
    }

    [Fact]
    public async Task A_stores_identity_is_drawn_once()
    {
        Assert.Null(await Read(records => StoreIdentity.Find(records.Marks)));
        var drawn = await Change(records => StoreIdentity.Of(records.Marks));
        Assert.Equal(drawn, await Change(records => StoreIdentity.Of(records.Marks)));
        Assert.Equal(drawn, await Read(records => StoreIdentity.Find(records.Marks)));
    }

    private static bool Stamped(IRecords records, Person person, IReadOnlyList<EventStamp> stamps)
    {
        records.Feeds.Stamp(person.Id, stamps);
        return true;
    }

    private static bool Updated(IRecords records, Meeting meeting)
    {
        records.Meetings.Update(meeting);
        return true;
    }

    private static bool CalledOff(IRecords records, Meeting meeting, DateTimeOffset now)
    {
        records.Meetings.CallOff(records.Meetings.Find(meeting.Id)!, now);
        return true;
    }

    private static bool Added(IRecords records, string key, CalendarFeed feed)
    {
        records.Feeds.Add(key, feed);
        return true;
    }

    private static bool Fetched(IRecords records, string key, DateTimeOffset at)
    {
        records.Feeds.Fetched(key, at);
        return true;
    }

    private async Task<(int Revision, DateTimeOffset? ChangedAt)> RevisionOf(Meeting meeting) =>
        (await Read(records => records.Meetings.Find(meeting.Id))) is { } found ? (found.Revision, found.ChangedAt) : default;
}
