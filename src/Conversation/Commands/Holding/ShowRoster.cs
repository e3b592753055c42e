using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>名單: who is there, late, on leave, missing, and the guests, for the meeting that is on or was last.</summary>
public static class ShowRoster
{
    public static Answer Run(Turn turn)
    {
        var none = Reply.Say(turn.Texts.NoMeetingToShow, turn.Button(CommandIds.Meetings));
        var (named, words) = Leading.Reference(turn.Arguments);
        var all = Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now + Limits.Ahead);
        var on = named is null ? LedOnDay.Read(turn, words, all) : null;
        if (on is { Meetings.Count: 0 })
            return Leading.NoneOn(turn, on.Day, Leading.LatestMeetings(turn));
        var (meant, instead) = Leading.Pick(turn, named, on?.Meetings ?? Leading.LatestMeetings(turn), none);
        if (meant is null)
            return instead!;

        var turnout = Turnout.Of(turn.Records, meant.Meeting, turn.Clock);
        var guests = turnout.Guests.Count == 0 ? [] : new[] { new Field(turn.Texts.GuestsLabel, turn.Texts.List(turnout.Guests)) };
        return Reply.Show(new Card
        {
            Title = turn.Texts.RosterTitle(turn.Wording.Name(meant.Meeting, meant.Community), turnout.Present, turnout.Lines.Count),
            Fields = [.. turnout.Lines.Take(Limits.Lines).Select(line => new Field(line.Member.Person.Name, Line(turn, line.Presence))), .. guests],
            Note = turn.Texts.NotShown(turnout.Lines.Count, Limits.Lines),
            Buttons = [turn.Button(CommandIds.Record, meant.Meeting.Id.ToString())],
        });
    }

    /// <summary>In a group others read along, and why somebody is not there is nobody else's business.</summary>
    private static string Line(Turn turn, Presence presence)
    {
        if (presence.ComesLate is { } late)
        {
            return turn.Wording.Of(late) is { Length: > 0 } how && !turn.Message.Place.IsGroup
                ? turn.Texts.WithAside(turn.Texts.ComingLate, how)
                : turn.Texts.ComingLate;
        }

        var time = presence.SignedInAt is { } at ? " " + turn.Wording.Time(at) : "";
        var state = turn.Texts.State(presence.State) + time;
        return presence.Reason.Length > 0 && !turn.Message.Place.IsGroup ? turn.Texts.WithAside(state, presence.Reason) : state;
    }
}
