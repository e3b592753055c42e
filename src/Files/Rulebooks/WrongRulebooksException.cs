namespace CommunityBot.Files.Rulebooks;

/// <summary>The program cannot start on these rulebooks.</summary>
public sealed class WrongRulebooksException(IReadOnlyList<RulebookProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.Said.English)))
{
    public IReadOnlyList<RulebookProblem> Problems => problems;
}
