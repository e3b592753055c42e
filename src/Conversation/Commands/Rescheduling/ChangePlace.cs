using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Rescheduling;

/// <summary>改地點 #14 工程館302: a meeting that is not over takes place somewhere else.</summary>
public static class ChangePlace
{
    public static Answer Run(Turn turn)
    {
        var (meant, words, which) = ChangeReader.Read(turn, turn.Now);
        return meant is null ? which! : Take(turn, meant, words.TrimStart('到', ' '));
    }

    private static Answer Take(Turn turn, LedMeeting led, string place)
    {
        var meeting = led.Meeting;
        var name = turn.Wording.NameAndTopic(meeting, led.Community);
        if (meeting.CancelledAt is not null)
            return Reply.Say(turn.Texts.CancelledAlready(name), turn.Button(CommandIds.Plan));
        if (meeting.EndsAt <= turn.Now)
            return Reply.Say(turn.Texts.CannotChangeEnded(name), turn.Button(CommandIds.Meetings));
        if (place.Length == 0)
            return Ask(turn, meeting, turn.Texts.AskNewPlace(name, Shown(turn, meeting.Place)));
        if (place.Length > Limits.Place)
            return Ask(turn, meeting, turn.Texts.TooLong(turn.Texts.PlaceLabel, Limits.Place));
        if (turn.Ear.HasTalk(place) && turn.Draft<MeetingDraft>()?.Place != place)
            return turn.Ask(Awaited.Place, new MeetingDraft { Meeting = meeting.Id, Place = place }, turn.AskWhetherSo(place));
        return place == meeting.Place
            ? Reply.Say(turn.Texts.IsSoAlready(name, place), turn.Button(CommandIds.Meetings))
            : Change(turn, led, place);
    }

    private static Answer Ask(Turn turn, Meeting meeting, string question) =>
        turn.Ask(Awaited.Place, new MeetingDraft { Meeting = meeting.Id }, Reply.Say(question, Choice.Saying(turn.Texts.Online)));

    private static Answer Change(Turn turn, LedMeeting led, string place)
    {
        var before = led.Meeting;
        var there = turn.Records.Meetings.Relocate(before, place, turn.Now);
        var news = new ChangeNews(turn, led);
        return Answer.Doing(new Deed.Relocated(before.Id, before.Place, there.Revision), news.Under(Reply.Show(
            new Card
            {
                Title = turn.Texts.PlaceChanged(turn.Wording.Name(there, led.Community)),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.CommunityLabel, led.Community.Name),
                    new Field(turn.Texts.TimeLabel, turn.Wording.Span(there)) { At = there.StartsAt },
                    new Field(turn.Texts.NewPlaceLabel, there.Place),
                    new Field(turn.Texts.FormerPlaceLabel, Shown(turn, before.Place)),
                    new Field(turn.Texts.NumberLabel, there.Id.ToString()),
                ],
                Note = string.Join('\n', news.Notes()),
            },
            turn.Button(CommandIds.Meetings))));
    }

    private static string Shown(Turn turn, string place) => place.Length > 0 ? place : turn.Texts.NotSet;
}
