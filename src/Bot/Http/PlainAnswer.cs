namespace CommunityBot.Bot.Http;

/// <summary>Answers for whoever has no page before them, in both languages.</summary>
public static class PlainAnswer
{
    public static IResult Say(int status, string chinese, string english) =>
        Results.Text($"{chinese}\n{english}\n", "text/plain; charset=utf-8", statusCode: status);
}
