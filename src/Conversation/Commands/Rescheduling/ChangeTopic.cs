using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Rescheduling;

/// <summary>改主題 #14 沒有考試的評量: puts right what a meeting is, or was, about.</summary>
public static class ChangeTopic
{
    public static Answer Run(Turn turn)
    {
        var (meant, words, which) = ChangeReader.Read(turn, turn.Now - Limits.Back);
        return meant is null ? which! : Take(turn, meant, words);
    }

    private static Answer Take(Turn turn, LedMeeting led, string topic)
    {
        var (meeting, name) = (led.Meeting, turn.Wording.Name(led.Meeting, led.Community));
        if (meeting.CancelledAt is not null)
            return Reply.Say(turn.Texts.CancelledAlready(name), turn.Button(CommandIds.Plan));
        if (topic.Length == 0)
            return Ask(turn, meeting, turn.Texts.AskNewTopic(name, Shown(turn, meeting.Topic)));
        if (topic.Length > Limits.Topic)
            return Ask(turn, meeting, turn.Texts.TooLong(turn.Texts.TopicLabel, Limits.Topic));
        if (turn.Ear.IsRejoinder(topic) && turn.Draft<MeetingDraft>()?.Topic != topic)
            return turn.Ask(Awaited.Topic, new MeetingDraft { Meeting = meeting.Id, Topic = topic }, turn.AskWhetherSo(topic));
        return topic == meeting.Topic
            ? Reply.Say(turn.Texts.IsSoAlready(name, topic), turn.Button(CommandIds.Meetings))
            : Change(turn, led, topic);
    }

    private static Answer Ask(Turn turn, Meeting meeting, string question) =>
        turn.Ask(Awaited.Topic, new MeetingDraft { Meeting = meeting.Id }, Reply.Say(question));

    private static Answer Change(Turn turn, LedMeeting led, string topic)
    {
        var about = turn.Records.Meetings.Retitle(led.Meeting, topic);
        return Answer.Doing(new Deed.Retitled(about.Id, led.Meeting.Topic, topic), Reply.Show(
            new Card
            {
                Title = turn.Texts.TopicChanged(turn.Wording.Name(about, led.Community)),
                Tone = Tone.Good,
                Fields =
                [
                    new Field(turn.Texts.CommunityLabel, led.Community.Name),
                    new Field(turn.Texts.TimeLabel, turn.Wording.Span(about)),
                    new Field(turn.Texts.NewTopicLabel, about.Topic),
                    new Field(turn.Texts.FormerTopicLabel, Shown(turn, led.Meeting.Topic)),
                    new Field(turn.Texts.NumberLabel, about.Id.ToString()),
                ],
            },
            turn.Button(CommandIds.Meetings)));
    }

    private static string Shown(Turn turn, string topic) => topic.Length > 0 ? topic : turn.Texts.NotSet;
}
