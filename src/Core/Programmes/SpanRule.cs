using CommunityBot.Calendar;

namespace CommunityBot.Programmes;

/// <summary>From when to when a case (案) may run. Its own days take the place of the programme's for its meetings, duties and money.</summary>
public abstract record SpanRule
{
    private SpanRule()
    {
    }

    public Scope Scope { get; init; } = Scope.Everyone;

    public required Citations Cite { get; init; }

    /// <summary>From one of these days of a year, for so many months: a school year from 1 August.</summary>
    public sealed record FromDays(IReadOnlyList<DayOfYear> Starts, int Months) : SpanRule;

    /// <summary>With so many half days (半日) planned on working days within it.</summary>
    public sealed record HalfDays(int Least) : SpanRule;

    /// <summary>As somebody agreed with somebody else.</summary>
    /// <param name="As">What it is by, such as 簽約期間.</param>
    public sealed record Free(LocalName As) : SpanRule;
}
