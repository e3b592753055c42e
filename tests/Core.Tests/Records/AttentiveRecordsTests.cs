using CommunityBot.Amounts;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Core.Tests.Meetings;
using CommunityBot.Meetings;
using CommunityBot.Programmes;
using CommunityBot.Records;
using CommunityBot.Tallies;
using NSubstitute;

namespace CommunityBot.Core.Tests.Records;

public sealed class AttentiveRecordsTests
{
    private static readonly PersonId s_member = new(7);
    private static readonly Meeting s_meeting = Sample.Meeting();
    private readonly IRecords _kept = Substitute.For<IRecords>();

    private AttentiveRecords Attentive => new AttentiveRecords(_kept);

    [Fact]
    public void What_is_written_of_a_community_is_kept_and_has_it_thought_of_again()
    {
        var step = new ApplicationStep { To = ApplicationState.Filed, At = Sample.Start, By = s_member, Cite = [new Citation("二、(二)")], Version = 1 };
        var entry = new TallyEntry { Community = s_meeting.Community, Subject = "report", Count = 1, At = Sample.Start, By = s_member, Version = 1 };
        var line = new CaseEntry
        {
            Community = s_meeting.Community,
            Fact = new CaseFact.Agreed(new Dollars(80_000)),
            At = Sample.Start,
            By = s_member,
            Cite = step.Cite,
            Version = 1,
        };

        Expect(records => records.Meetings.Add(s_meeting, s_meeting.Secret));
        Expect(records => records.Meetings.Update(s_meeting));
        Expect(records => records.People.Put(s_meeting.Community, s_member, Role.Member, PersonKind.Own));
        Expect(records => records.Applications.Add(s_meeting.Community, step));
        Expect(records => records.Tallies.Add(entry));
        Expect(records => records.Cases.Add(line));

        _kept.Meetings.Received(1).Add(s_meeting, s_meeting.Secret);
        _kept.Meetings.Received(1).Update(s_meeting);
        _kept.People.Received(1).Put(s_meeting.Community, s_member, Role.Member, PersonKind.Own);
        _kept.Applications.Received(1).Add(s_meeting.Community, step);
        _kept.Tallies.Received(1).Add(entry);
        _kept.Cases.Received(1).Add(line);
    }

    [Fact]
    public void A_new_officer_has_every_community_of_the_programme_thought_of_again()
    {
        Attentive.People.PutOfficer(Sample.Community.Programme, s_member);

        _kept.People.Received(1).PutOfficer(Sample.Community.Programme, s_member);
        _kept.Nudges.Received(1).ThinkAgain(Sample.Community.Programme);
    }

    [Fact]
    public void Signing_in_has_nothing_thought_of_again()
    {
        Attentive.Attendance.Add(Sample.Entry(AttendanceAct.SignedIn, Sample.Start));

        Assert.Empty(_kept.Nudges.ReceivedCalls());
    }

    private void Expect(Action<IRecords> write)
    {
        _kept.Nudges.ClearReceivedCalls();
        write(Attentive);
        _kept.Nudges.Received(1).ThinkAgain(s_meeting.Community);
    }
}
