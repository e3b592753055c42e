using CommunityBot.Conversation.Turns;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Programmes;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Attending;

/// <summary>What signing in brings, by the rules of the programme: points with their article, hours, or nothing outside its period.</summary>
internal static class Earned
{
    public static IEnumerable<Field> Points(Turn turn, Rulebook? rulebook, Meeting meeting, IReadOnlyList<PointEntry> noted) => rulebook switch
    {
        null or { Points.Count: 0 } => [],
        _ when noted.Count > 0 => noted.Select(line => new Field(turn.Texts.PointsLabel, Line(turn, line))),
        _ => PointOutcome.Of(rulebook, Deed(turn, meeting)) is PointOutcome.NoRule ? [new Field(turn.Texts.PointsLabel, turn.Texts.KindEarnsNothing)] : [],
    };

    public static string Note(Turn turn, Rulebook? rulebook, Meeting meeting) => rulebook switch
    {
        null => "",
        _ when !rulebook.Period.Contains(turn.Clock.Day(meeting.StartsAt)) => turn.Texts.OutsidePeriod(rulebook.Period, rulebook.PeriodCite),
        { SignIn.CountsHours: true } => turn.Texts.HoursCount,
        _ => "",
    };

    private static string Line(Turn turn, PointEntry line) => Joined.Beside(
        turn.Texts.PointsEarned(line.Points, line.Cite),
        line.Points < line.Worth ? turn.Texts.PointsCutByCap(line.Worth) : "");

    private static PointDeed.Attended Deed(Turn turn, Meeting meeting) => new(meeting.Id, meeting.Kind, turn.Clock.Day(meeting.StartsAt));
}
