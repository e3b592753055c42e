using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Points;

/// <summary>How points are said, wherever they are.</summary>
internal static class PointWords
{
    /// <summary>例行研討：6 次 × 0.5 = 3（五、(二)）.</summary>
    public static Field Of(Turn turn, PointStatement.Line line)
    {
        var (sum, texts) = (line.Sum, turn.Texts);
        if (line.Rule is not { } rule)
            return new Field(texts.PointsByFormerRules, texts.PointsOfFormerRules(sum.Times, sum.Points.ToString()));
        return new Field(turn.Wording.Name(rule.Name), line.IsPlain ? Times(turn, rule, sum.Times, sum.Points) : InAll(turn, rule, sum.Times, sum.Points));
    }

    public static string Of(Turn turn, PointStatement.Prospect prospect)
    {
        var (rule, times, points) = (prospect.Rule, prospect.Times, prospect.Points);
        var what = turn.Wording.Name(rule.Name);
        return $"{what} {(rule.Worth * times == points ? Times(turn, rule, times, points) : InAll(turn, rule, times, points))}";
    }

    /// <summary>Why a deed that was noted has no points.</summary>
    public static string WhyNothing(Turn turn, Rulebook rulebook, PointDeed deed) => PointOutcome.Of(rulebook, deed) switch
    {
        PointOutcome.NoRule => turn.Texts.KindEarnsNothing,
        PointOutcome.OutsidePeriod => turn.Texts.OutsideEarnsNothing(
            turn.Texts.Day(rulebook.Period.Start), turn.Texts.Day(rulebook.Period.End), rulebook.PeriodCite),
        _ => turn.Texts.NotCountedThen,
    };

    /// <summary>What is said where the programmes of these communities give no points.</summary>
    public static Reply NoRules(Turn turn, IEnumerable<Community> communities)
    {
        var programmes = communities
            .Select(community => community.Programme)
            .Distinct()
            .Select(id => turn.Rulebooks.Find(id) is { } rulebook ? turn.Wording.Name(rulebook.Title) : id.Value);
        return Reply.Say(turn.Texts.NoPointRules(turn.Texts.List([.. programmes])), turn.Button(CommandIds.Attendance));
    }

    private static string Times(Turn turn, PointRule rule, int times, PointValue points) => rule.For is PointReason.Convening
        ? turn.Texts.PointsGiven(points.ToString(), rule.Cite)
        : turn.Texts.PointsTimes(times, rule.Worth.ToString(), points.ToString(), rule.Cite);

    private static string InAll(Turn turn, PointRule rule, int times, PointValue points)
    {
        var said = turn.Texts.PointsInAll(times, points.ToString(), rule.Cite);
        return rule.Most is { } most ? $"{said} {turn.Texts.PointsCap(most.ToString())}" : said;
    }
}
