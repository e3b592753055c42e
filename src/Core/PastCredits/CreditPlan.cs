using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.PastCredits;

/// <summary>What becomes of a row.</summary>
public enum CreditEffect
{
    /// <summary>It is in the records, standing or taken back.</summary>
    Same,

    /// <summary>It was taken back where it is from, or takes something back that is not here.</summary>
    LeftOut,
    New,

    /// <summary>It is noted beside another of that way and those days.</summary>
    Beside,

    /// <summary>It was noted before and taken back.</summary>
    Again,

    /// <summary>A line is taken back and this is noted in its place.</summary>
    Instead,

    /// <summary>Somebody's years begin on another day than was noted.</summary>
    Restart,
}

/// <param name="Said">The row.</param>
/// <param name="Teacher">Of whom it is noted.</param>
/// <param name="Effect">What becomes of it.</param>
/// <param name="Other">The line that the effect is about.</param>
public sealed record PlannedCredit(SaidCredit Said, PlannedTeacher Teacher, CreditEffect Effect, CreditEntry? Other = null)
{
    public bool IsNoted => Effect is not (CreditEffect.Same or CreditEffect.LeftOut);

    /// <summary>Whether it does not agree with what was noted.</summary>
    public bool IsAgainst => Effect is CreditEffect.Again or CreditEffect.Instead or CreditEffect.Restart;
}

/// <summary>What a file of things that officers note would change.</summary>
public interface IPastPlan
{
    bool ChangesNothing { get; }

    /// <summary>Rows in which something may be a slip or be there already: of a teacher or department that is not, beside a line much like it.</summary>
    IEnumerable<int> Unsure { get; }

    /// <summary>Rows that do not agree with what was noted.</summary>
    IEnumerable<int> Against { get; }

    /// <summary>The editions by which it is accepted.</summary>
    IEnumerable<Rulebook> Rulebooks { get; }
}

/// <summary>What whoever brings a file in says beside it.</summary>
/// <param name="AcceptNew">What may be a slip is none.</param>
/// <param name="AcceptOld">The file holds, also where it does not agree with what was noted.</param>
public sealed record PastWishes(bool AcceptNew = false, bool AcceptOld = false);

public static class PastPlans
{
    /// <summary>Whether whoever brings it in has said yes to all that has to be asked about.</summary>
    public static bool IsAllowedBy(this IPastPlan plan, PastWishes wishes) =>
        (wishes.AcceptNew || !plan.Unsure.Any()) && (wishes.AcceptOld || !plan.Against.Any());

    /// <summary>Whether all of it was asked about when another plan was made of the same rows.</summary>
    public static bool AsksNoMoreThan(this IPastPlan plan, IPastPlan asked) =>
        !plan.Unsure.Except(asked.Unsure).Any() && !plan.Against.Except(asked.Against).Any();
}

/// <summary>What a list of credits would change.</summary>
/// <param name="Lines">In the order of the rows.</param>
/// <param name="Made">Teachers who are on no roster.</param>
public sealed record CreditPlan(IReadOnlyList<PlannedCredit> Lines, IReadOnlyList<PlannedTeacher> Made) : IPastPlan
{
    public bool ChangesNothing => !Noted.Any();

    public IEnumerable<PlannedCredit> Noted => Lines.Where(line => line.IsNoted);

    public IEnumerable<int> Unsure => Made.Select(teacher => teacher.Line).Concat(Of(CreditEffect.Beside).Select(line => line.Said.Line));

    public IEnumerable<int> Against => Lines.Where(line => line.IsAgainst).Select(line => line.Said.Line);

    public IEnumerable<Rulebook> Rulebooks => Noted.Select(line => line.Said.Rulebook).DistinctBy(rulebook => rulebook.Id);

    public IEnumerable<PlannedCredit> Of(CreditEffect effect) => Lines.Where(line => line.Effect == effect);
}
