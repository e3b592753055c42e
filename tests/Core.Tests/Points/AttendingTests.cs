using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Meetings;

namespace CommunityBot.Core.Tests.Points;

public sealed class AttendingTests
{
    private readonly PaperLog _log = new();

    [Fact]
    public void Leave_is_noted_with_its_reason()
    {
        _log.AskLeave(Sample.Meeting().Id, PaperLedger.Me, "公差", Sample.Start.AddDays(-1));

        var presence = Presence.Of(_log.Of(Sample.Meeting().Id, PaperLedger.Me));
        Assert.Equal((PresenceState.OnLeave, "公差"), (presence.State, presence.Reason));
    }

    [Fact]
    public void Whoever_goes_is_told_how_long_they_were_there_within_the_planned_hours()
    {
        var arrived = Sample.Entry(AttendanceAct.SignedIn, Sample.Start.AddMinutes(-5)) with { Person = PaperLedger.Me };
        _log.Add(arrived);

        var spent = _log.SignOut(Sample.Mine(Sample.OpenMeeting(), arrived), PaperLedger.Me, Sample.Start.AddMinutes(50));

        Assert.Equal(TimeSpan.FromMinutes(50), spent);
        Assert.Equal(Sample.Start.AddMinutes(50), Presence.Of(_log.Of(Sample.Meeting().Id, PaperLedger.Me)).SignedOutAt);
    }
}
