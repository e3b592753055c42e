using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Core.Tests.Meetings;

public sealed class TurnoutTests
{
    [Fact]
    public void Every_member_has_a_line_and_guests_are_named_once()
    {
        var turnout = Turnout.Of(
            [Member(1), Member(2), Member(3), Member(4)],
            [
                Entry(AttendanceAct.SignedIn, person: 1),
                Entry(AttendanceAct.Leave, person: 2),
                Entry(AttendanceAct.Recorded, person: 3),
                Entry(AttendanceAct.SignedIn, person: 99),
                Entry(AttendanceAct.Recorded, guest: "陳大文"),
                Entry(AttendanceAct.Recorded, guest: "陳大文"),
                Entry(AttendanceAct.Recorded, guest: "李記錯"),
                Entry(AttendanceAct.Withdrawn, guest: "李記錯"),
            ]);

        Assert.Equal([1, 2, 3, 4], turnout.Lines.Select(line => line.Member.Person.Id.Value));
        Assert.Equal(2, turnout.Present);
        Assert.Equal([2], turnout.In(PresenceState.OnLeave).Select(line => line.Member.Person.Id.Value));
        Assert.Equal([4], turnout.In(PresenceState.Missing).Select(line => line.Member.Person.Id.Value));
        Assert.Equal(["陳大文"], turnout.Guests);
    }

    /// <summary>One came on 11-27, and one was there until 10-31.</summary>
    [Fact]
    public void The_roll_of_a_meeting_is_that_of_its_own_day()
    {
        Membership[] ever =
        [
            Member(1),
            Member(2) with { Days = new Tenure(From: new DateOnly(2025, 11, 27)) },
            Member(3) with { Days = new Tenure(Until: new DateOnly(2025, 10, 31)) },
        ];

        Assert.Equal([1, 3], RollOn(new DateOnly(2025, 10, 31)));
        Assert.Equal([1], RollOn(new DateOnly(2025, 11, 26)));
        Assert.Equal([1, 2], RollOn(new DateOnly(2025, 11, 27)));
        Assert.Equal([1, 3], RollOn(new DateOnly(2025, 11, 26), Entry(AttendanceAct.SignedIn, person: 3)));
        Assert.Equal([1], RollOn(new DateOnly(2025, 11, 26), Entry(AttendanceAct.Leave, person: 2), Entry(AttendanceAct.SignedIn, person: 99)));

        IEnumerable<long> RollOn(DateOnly day, params IReadOnlyList<AttendanceEntry> log) =>
            Turnout.Of(ever, day, log).Lines.Select(line => line.Member.Person.Id.Value);
    }

    [Fact]
    public void A_community_without_members_has_nobody_to_miss()
    {
        var turnout = Turnout.Of([], []);

        Assert.Equal(0, turnout.Present);
        Assert.Empty(turnout.Lines);
        Assert.Empty(turnout.Guests);
    }

    [Fact]
    public void Whoever_counts_as_present_is_counted_once_members_and_guests()
    {
        AttendanceEntry[] log =
        [
            Entry(AttendanceAct.SignedIn, person: 1),
            Entry(AttendanceAct.SignedOut, person: 1),
            Entry(AttendanceAct.Recorded, person: 1),
            Entry(AttendanceAct.Leave, person: 2),
            Entry(AttendanceAct.Presented, person: 3),
            Entry(AttendanceAct.Recorded, guest: "1"),
            Entry(AttendanceAct.Recorded, guest: "1"),
            Entry(AttendanceAct.Recorded, guest: "李記錯"),
            Entry(AttendanceAct.Withdrawn, guest: "李記錯"),
        ];

        Assert.Equal(2, Turnout.PresentIn(log));
        Assert.Equal((2, true), MeetingResult.Of(Sample.Meeting(), log, recorded: true) is var result ? (result.Present, result.HasMinutes) : default);
        log = [.. log, Entry(AttendanceAct.Withdrawn, person: 1)];
        Assert.Equal(1, Turnout.PresentIn(log));
        Assert.Equal(2, Turnout.PresentIn([.. log, Entry(AttendanceAct.SignedIn, person: 1) with { At = Sample.Start.AddMinutes(1) }]));
    }

    private static Membership Member(long id) => new()
    {
        Community = Sample.Community,
        Person = new Person { Id = new PersonId(id), Name = $"王小明{id}" },
        Role = Role.Member,
        Kind = PersonKind.Own,
    };

    private static AttendanceEntry Entry(AttendanceAct act, long? person = null, string? guest = null) =>
        Sample.Entry(act, Sample.Start) with { Person = person is { } id ? new PersonId(id) : null, Guest = guest };
}
