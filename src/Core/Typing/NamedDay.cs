namespace CommunityBot.Typing;

/// <summary>A day that is named in words.</summary>
/// <param name="At">Where its name starts.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Day">Null where there is no such day: 2/30.</param>
/// <param name="IsWeekdayAlone">Whether it is a 週三 without the week it is in.</param>
internal sealed record NamedDay(int At, int End, DateOnly? Day, bool IsWeekdayAlone = false)
{
    /// <summary>Whether it is a 5/12, of which another knows the year.</summary>
    public bool LacksYear { get; init; }

    public string In(string words) => words[At..End].Trim();
}
