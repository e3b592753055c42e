using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using NSubstitute;

namespace CommunityBot.Core.Tests.Nudges;

public sealed class WantingTests
{
    private static readonly PersonId s_me = new(7);
    private static readonly ProgrammeId s_administered = new("another-114");
    private static readonly Matter s_matter = new Matter.Duty(Sample.Community.Id, "report", new DateOnly(2025, 11, 15));
    private readonly INudgeRecords _records = Substitute.For<INudgeRecords>();

    public WantingTests()
    {
        _records.People.EverOf(s_me).Returns(
            [new Membership { Community = Sample.Community, Person = new Person { Id = s_me, Name = "王小明" }, Role = Role.Member, Kind = PersonKind.Own }]);
        _records.People.EverOfficerOf(s_me).Returns([s_administered]);
    }

    [Fact]
    public void Whoever_wants_other_reminders_has_all_that_may_concern_them_thought_of_again()
    {
        var wanted = NudgeSettings.Usual with { Digest = false };

        _records.Want(s_me, wanted);

        Received.InOrder(() =>
        {
            _records.Nudges.Save(s_me, wanted);
            _records.Nudges.Forget(s_me);
            _records.Nudges.ThinkAgain(Sample.Community.Id);
            _records.Nudges.ThinkAgain(s_administered);
        });
    }

    [Fact]
    public void What_waits_about_a_matter_that_is_hushed_is_settled_and_nothing_else_of_what_waits()
    {
        var (about, other) = (Waiting(s_matter), Waiting(new Matter.Week(new DateOnly(2025, 11, 10))));
        _records.Nudges.WaitingFor(s_me).Returns([about, other]);
        var hush = new Hush(s_me, s_matter, Sample.End);

        _records.Hush(hush, Sample.Start);

        _records.Nudges.Received(1).Save(hush);
        _records.Nudges.Received(1).Close(about, Way.Hushed, Sample.Start);
        _records.Nudges.DidNotReceive().Close(other, Arg.Any<Way>(), Arg.Any<DateTimeOffset>(), Arg.Any<string?>());
        _records.Nudges.Received(1).ThinkAgain(Sample.Community.Id);
    }

    [Fact]
    public void What_is_resumed_is_thought_of_again()
    {
        _records.Unhush(s_me, s_matter);

        _records.Nudges.Received(1).Remove(s_me, s_matter);
        _records.Nudges.Received(1).ThinkAgain(Sample.Community.Id);
    }

    private static Nudge Waiting(Matter about) => new()
    {
        To = s_me,
        About = about,
        Step = "14",
        Priority = Priority.Early,
        DueAt = Sample.Start,
        UsefulUntil = Sample.End,
    };
}
