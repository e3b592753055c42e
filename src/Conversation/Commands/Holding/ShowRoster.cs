using CommunityBot.Communities;
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
        var (named, said) = Leading.Reference(turn.Arguments);
        var (community, words) = OfCommunity(turn, said);
        var all = Of(community, Leading.Meetings(turn, turn.Now - Limits.Back, turn.Now + Limits.Ahead));
        var latest = Of(community, Leading.LatestMeetings(turn));
        var on = named is null ? LedOnDay.Read(turn, words, all) : null;
        if (on is { Meetings.Count: 0 })
            return Leading.NoneOn(turn, on.Day, latest);
        var (meant, instead) = Leading.Pick(turn, named, on?.Meetings ?? latest, none);
        if (meant is null)
            return instead!;

        var turnout = Turnout.Of(turn.Records, meant.Meeting, turn.Clock);
        var names = new Namesakes(turnout.Lines.Select(line => line.Member.Person));
        var guests = turnout.Guests.Count == 0 ? [] : new[] { new Field(turn.Texts.GuestsLabel, turn.Texts.List(turnout.Guests)) };
        return Reply.Show(new Card
        {
            Title = turn.Texts.RosterTitle(turn.Wording.Name(meant.Meeting, meant.Community), turnout.Present, turnout.Lines.Count),
            Fields = [.. turnout.Lines.Take(Limits.Lines).Select(line => new Field(names.Shown(line.Member.Person), Line(turn, line.Presence))), .. guests],
            Note = turn.Texts.NotShown(turnout.Lines.Count, Limits.Lines),
            Buttons = [turn.Button(CommandIds.Record, meant.Meeting.Id.ToString())],
        });
    }

    /// <summary>The community that is named in what was typed, by its name or the first letters of it.</summary>
    private static (Community? Named, string Words) OfCommunity(Turn turn, string words)
    {
        var led = Leading.Communities(turn);
        return led.Count < 2 ? (null, words)
            : NamedCommunity.Find(words, led, Stands.Anywhere) is Found<Community>.One one ? (one.Thing, one.Left)
            : NamedCommunity.TakeBegun(words, led);
    }

    private static IReadOnlyList<LedMeeting> Of(Community? community, IReadOnlyList<LedMeeting> meetings) =>
        community is null ? meetings : [.. meetings.Where(led => led.Community.Id == community.Id)];

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
