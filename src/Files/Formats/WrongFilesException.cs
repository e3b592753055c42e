namespace CommunityBot.Files.Formats;

/// <summary>The program cannot start on these files.</summary>
public sealed class WrongFilesException(IReadOnlyList<FileProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.Said.English)))
{
    public IReadOnlyList<FileProblem> Problems => problems;
}
