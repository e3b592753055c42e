namespace CommunityBot.Scheduler;

/// <summary>What a run came to, or why it failed, in both languages.</summary>
public static class Conclusion
{
    private const string Between = " ／ ";

    public static string InBoth(string chinese, string english) => chinese + Between + english;

    /// <summary>What <see cref="InBoth"/> put together, taken apart.</summary>
    public static (string Chinese, string English) Read(string result) =>
        result.Split(Between, 2) is [var chinese, var english] ? (chinese, english) : (result, result);
}
