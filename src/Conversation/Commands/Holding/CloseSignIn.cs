using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Holding;

/// <summary>結束簽到: closes the window and shows who is missing.</summary>
public static class CloseSignIn
{
    public static Answer Run(Turn turn)
    {
        var open = Leading.Meetings(turn, turn.Now - SignIn.Reach, turn.Now + SignIn.Reach)
            .Where(led => led.Meeting.IsOpenAt(turn.Now))
            .ToList();
        var none = Reply.Say(turn.Texts.NoSignInOpen, turn.Button(CommandIds.OpenSignIn), turn.Button(CommandIds.Roster));
        var (meant, instead) = Leading.Pick(turn, Leading.Reference(turn.Arguments).Id, open, none);
        if (meant is null)
            return instead!;
        if (meant.Meeting.Window is null)
            return none;

        var closed = turn.Records.Meetings.CloseSignIn(meant.Meeting, turn.Now);
        var turnout = Turnout.Of(turn.Records, meant.Meeting, turn.Clock);
        var shown = Reply.Show(new Card
        {
            Title = turn.Texts.SignInNowClosed(turn.Wording.Name(meant.Meeting, meant.Community)),
            Fields =
            [
                new Field(turn.Texts.SignedInLabel, turn.Texts.OutOf(turnout.Present, turnout.Lines.Count)),
                new Field(turn.Texts.OnLeaveLabel, Names(turn, turnout.In(PresenceState.OnLeave))),
                new Field(turn.Texts.MissingLabel, Names(turn, turnout.In(PresenceState.Missing))),
            ],
            Buttons = [turn.Button(CommandIds.Record, meant.Meeting.Id.ToString()), turn.Button(CommandIds.Roster, meant.Meeting.Id.ToString())],
        });
        return closed.Window == meant.Meeting.Window
            ? shown
            : Answer.Doing(new Deed.SignInSet(closed.Id, Opened: false, meant.Meeting.Window), shown);
    }

    private static string Names(Turn turn, IEnumerable<Turnout.Line> lines)
    {
        var names = lines
            .Select(line => line.Presence.ComesLate is null ? line.Member.Person.Name : turn.Texts.WithAside(line.Member.Person.Name, turn.Texts.ComingLate))
            .ToList();
        return names.Count == 0 ? turn.Texts.Nobody : turn.Texts.List(names);
    }
}
