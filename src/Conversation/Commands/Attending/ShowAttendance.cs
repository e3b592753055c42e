using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>出席: one's own attendance. Whoever leads a community also says whose: 出席 王柏翰, 出席 全部, 出席 AI數位研究社群.</summary>
public static class ShowAttendance
{
    public static Answer Run(Turn turn) => About.Read(turn, turn.Arguments) switch
    {
        About.Somebody(var theirs) => AttendanceCard.Show(turn, theirs),
        About.All(var communities) => AttendanceRoll.Show(turn, communities),
        About.NotLed => Reply.Say(turn.Texts.OnlyOwnAttendance, turn.Button(CommandIds.Attendance)),
        About.Unknown({ Count: > 0 } near) => Namesakes.Ask(turn, near),
        About.Unknown when Leading.Communities(turn).Count > 0 => Reply.Offer(
            MemberName.NoneCalled(turn, turn.Arguments),
            Choice.Saying($"{turn.Word} {turn.Texts.Everybody}"),
            turn.Button(CommandIds.Attendance)),
        _ => Own(turn),
    };

    private static Answer Own(Turn turn)
    {
        var ever = turn.Records.People.EverOf(turn.Me.Id).NearestTo(turn.Today);
        var mine = ever.Where(place => turn.Rulebooks.Find(place.Community.Programme) is not null).ToList();
        return mine.Count == 0 ? Reply.Say(turn.Texts.NoCommunity, turn.Button(CommandIds.Help)) : AttendanceCard.Show(turn, mine);
    }
}
