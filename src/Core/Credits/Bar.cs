using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>What keeps a case from being filed or approved, with the article.</summary>
public abstract record Bar
{
    private Bar()
    {
    }

    public required Citations Cite { get; init; }

    /// <summary>There is one in these years already.</summary>
    public sealed record OnceACycle(Community Earlier, Period Window) : Bar;

    /// <summary>Somebody still serves for an earlier one.</summary>
    public sealed record Serving(Community Earlier, Period Service) : Bar;

    /// <summary>An earlier one ended by the teacher's fault.</summary>
    /// <param name="Earlier">Which.</param>
    /// <param name="Until">The last day that is barred.</param>
    public sealed record TeachersFault(Community Earlier, DateOnly Until) : Bar;

    /// <summary>One ended by the firm's fault.</summary>
    /// <param name="Firm">Its name.</param>
    /// <param name="Until">The last day that is barred.</param>
    public sealed record FirmsFault(string Firm, DateOnly Until) : Bar;

    /// <summary>As many of the department are away in one of the semesters as may be.</summary>
    public sealed record DepartmentIsAway(AwayCount Count) : Bar;

    /// <summary>Its days are none that the regulation has.</summary>
    public sealed record WrongDays(SpanRule Rule, Period Days) : Bar;

    /// <summary>Nobody said from when to when.</summary>
    public sealed record NoDays(SpanRule Rule) : Bar;

    /// <summary>Less was agreed than has to be.</summary>
    public sealed record TooLittleAgreed(CollectionRule Rule, Amounts.Dollars Agreed) : Bar;

    /// <summary>Whoever leads is allotted too little, or all together more than there is.</summary>
    public sealed record WrongShares(Amounts.Rate Lead, Amounts.Rate LeadLeast, Amounts.Rate All) : Bar;

    /// <summary>As many of the answer have a grant in the year as get one.</summary>
    public sealed record QuotaIsFull(QuotaRule Rule, AnswerChoice Answer, int Year) : Bar;
}
