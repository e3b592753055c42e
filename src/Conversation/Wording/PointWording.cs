using CommunityBot.Amounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Points;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Wording;

/// <summary>How points are said, wherever they are.</summary>
public sealed class PointWording(CommonWording wording)
{
    private readonly Catalogue _texts = wording.Texts;

    /// <summary>例行研討：6 次 × 0.5 = 3（五、(二)）.</summary>
    public Field Of(PointStatement.Line line)
    {
        var sum = line.Sum;
        if (line.Rule is not { } rule)
            return new Field(_texts.PointsByFormerRules, _texts.PointsOfFormerRules(sum.Times, sum.Points));
        return new Field(wording.Name(rule.Name), line.IsPlain ? Times(rule, sum.Times, sum.Points) : InAll(rule, sum.Times, sum.Points));
    }

    public string Of(PointStatement.Prospect prospect)
    {
        var (rule, times, points) = (prospect.Rule, prospect.Times, prospect.Points);
        var what = wording.Name(rule.Name);
        return $"{what} {(rule.Worth * times == points ? Times(rule, times, points) : InAll(rule, times, points))}";
    }

    /// <summary>Why a deed that was noted has no points.</summary>
    public string WhyNothing(Rulebook rulebook, PointDeed deed) => PointOutcome.Of(rulebook, deed) switch
    {
        PointOutcome.NoRule => _texts.KindEarnsNothing,
        PointOutcome.OutsidePeriod => _texts.OutsideEarnsNothing(rulebook.Period, rulebook.PeriodCite),
        _ => _texts.NotCountedThen,
    };

    /// <summary>What is said where the programmes of these communities give no points.</summary>
    public Reply NoRules(IEnumerable<Community> communities)
    {
        var of = communities.Select(community => community.Programme).Distinct().ToList();
        var programmes = of.Select(wording.Name);
        if (of.All(programme => wording.RulebookOf(programme) is { Months: not null }))
            return Reply.Say(_texts.MonthsInsteadOfPoints(_texts.List([.. programmes])), _texts.Button(CommandIds.Attendance));
        return Reply.Say(_texts.NoPointRules(_texts.List([.. programmes])), _texts.Button(CommandIds.Attendance));
    }

    private string Times(PointRule rule, int times, PointValue points) => rule.For is PointReason.Convening
        ? _texts.PointsGiven(points, rule.Cite)
        : _texts.PointsTimes(times, rule.Worth, points, rule.Cite);

    private string InAll(PointRule rule, int times, PointValue points)
    {
        var said = _texts.PointsInAll(times, points, rule.Cite);
        return rule.Most is { } most ? $"{said} {_texts.PointsCap(most)}" : said;
    }
}
