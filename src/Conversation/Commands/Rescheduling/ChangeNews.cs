using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Planning;

namespace CommunityBot.Conversation.Commands.Rescheduling;

/// <summary>
/// What whoever changed a meeting hears of who else does: those who were told of it otherwise, how they are reached, and who is not; with
/// a text to forward.
/// </summary>
public sealed class ChangeNews
{
    private readonly Turn _turn;
    private readonly LedMeeting _now;
    private readonly FormerMeeting _before;
    private readonly IReadOnlyList<(Membership Member, FormerMeeting Known)> _misled;

    /// <param name="turn">In which it was changed; whose it is knows of it from then on.</param>
    /// <param name="before">The meeting until then.</param>
    public ChangeNews(Turn turn, LedMeeting before)
    {
        var meeting = turn.Records.Meetings.Find(before.Meeting.Id)!;
        (_turn, _now, _before) = (turn, before with { Meeting = meeting }, FormerMeeting.Of(before.Meeting, turn.Now));
        var misled = Misled.By(turn.Records, meeting, turn.Records.People.MembersOf(meeting.Community, turn.Today));
        if (misled.Any(one => one.Member.Person.Id == turn.Me.Id))
            Told(turn, meeting);
        _misled = [.. misled.Where(one => one.Member.Person.Id != turn.Me.Id && Step(one.Known) is not null)];
    }

    /// <summary>Whether somebody goes by what was.</summary>
    public bool Concerns => _misled.Count > 0;

    /// <summary>Who hears of it, and who does not.</summary>
    public IEnumerable<string> Notes()
    {
        var reach = Reach.Of(_turn, _misled.Select(one => one.Member.Person), Priority.Urgent);
        if (!Concerns)
            yield return _turn.Texts.NobodyGoesByIt;
        if (reach.Reached.Count > 0)
            yield return _turn.Texts.TheyHearOfIt(reach.Reached.Count, By());
        foreach (var line in reach.Missed(_turn.Texts))
            yield return line;
        if (HasText)
            yield return _turn.Texts.ForwardNext;
    }

    /// <summary>The reply with the text to forward as a message of its own; in a group it was read already.</summary>
    public Reply Under(Reply reply) => HasText
        ? reply with { PostScript = Reply.Say(new ChangeWording(_turn.Wording).ToForward(_now.Meeting, _now.Community, _before)) }
        : reply;

    private bool HasText => !_turn.Message.Place.IsGroup;

    /// <summary>When the last of them is written to who said nothing until then; null when that is at once.</summary>
    private string? By() => _misled.Select(one => Step(one.Known)!.DueAt).Max() is var last && last > _turn.Now ? _turn.Wording.DayAndTime(last) : null;

    private Step? Step(FormerMeeting known) => ChangeSteps.Of(_now.Meeting, known, _turn.Clock, _turn.Now).FirstOrDefault();

    private static void Told(Turn turn, Meeting meeting)
    {
        var nudge = new Nudge
        {
            To = turn.Me.Id,
            About = Matter.ChangedMeeting.Of(meeting),
            Step = ChangeSteps.Changed,
            Priority = Priority.Urgent,
            DueAt = turn.Now,
            UsefulUntil = turn.Now,
        };
        turn.Records.Nudges.Keep(nudge);
        turn.Records.Nudges.Close(nudge, Way.Rode, turn.Now, turn.Account.Address.Channel);
    }
}
