using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string PointsPurpose { get; }

    public abstract string PointsTitle(string name);

    public abstract string PointsWhyTitle(string name);

    public abstract string PointsOfAllTitle { get; }

    public abstract string PointsLabel { get; }

    public abstract string PointsTotal(PointValue points);

    /// <summary>The plain case: so often, times what the rule gives.</summary>
    public abstract string PointsTimes(int times, PointValue worth, PointValue points, Citations cite);

    /// <summary>Where a cap or an earlier edition of the rules had its part.</summary>
    public abstract string PointsInAll(int times, PointValue points, Citations cite);

    public abstract string PointsCap(PointValue most);

    /// <summary>The label of what a rule gave that the rulebook has no more.</summary>
    public abstract string PointsByFormerRules { get; }

    public abstract string PointsOfFormerRules(int times, PointValue points);

    public abstract string PointsGiven(PointValue points, Citations cite);

    /// <summary>Of what was added to what there was.</summary>
    public string PointsEarned(PointValue points, Citations cite) => $"+{PointsGiven(points, cite)}";

    public abstract string NoPointsYet { get; }

    public abstract string NoPointRules(string programme);

    public abstract string StillReachable { get; }

    public abstract string AlsoReachable { get; }

    public abstract string IfAllAttended { get; }

    public abstract string NothingAhead { get; }

    /// <summary>What one says after 點數 for the lines behind the sum.</summary>
    public abstract string Why { get; }

    public abstract bool IsWhy(string word);

    /// <summary>Words that ask for nothing but one's own sum.</summary>
    public abstract bool IsOwnPoints(string words);

    /// <summary>What one says after 點數 for all members.</summary>
    public abstract string Everybody { get; }

    public abstract bool IsEverybody(string words);

    public abstract string OnlyOwnPoints { get; }

    public abstract string PointsCutByCap(PointValue worth);

    public abstract string UnderEdition(int version);

    public abstract string TakenBackBy(string name, DateOnly day, string why);

    /// <summary>A counter-entry, whose line is further back.</summary>
    public abstract string TakesBack(string line);

    public abstract string KindEarnsNothing { get; }

    public abstract string OutsideEarnsNothing(Period period, Citations cite);

    public abstract string NotCountedThen { get; }

    public abstract string OnlyNewest(int count);
}
