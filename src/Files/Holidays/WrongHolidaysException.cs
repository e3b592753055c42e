using CommunityBot.Messages;

namespace CommunityBot.Files.Holidays;

/// <summary>The program cannot start on these lists of days off.</summary>
public sealed class WrongHolidaysException(IReadOnlyList<BothLanguages> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.English)))
{
    public IReadOnlyList<BothLanguages> Problems => problems;
}
