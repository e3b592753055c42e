using CommunityBot.Conversation.Texts;
using CommunityBot.Messages;
using CommunityBot.Outbox;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Post;

/// <summary>Several messages that were kept, as one.</summary>
internal static class Gathered
{
    /// <summary>The latest; what came before them is only counted.</summary>
    private const int Most = 5;

    /// <summary>So many are remembered while the answers that say them again do not arrive either.</summary>
    private const int Remembered = 20;

    /// <summary>After a day an answer helps nobody; what was asked can be asked again.</summary>
    private static readonly TimeSpan s_helps = TimeSpan.FromDays(1);

    public static Reply News(IReadOnlyList<OutboxMessage> news, Catalogue texts) =>
        news is [var only]
            ? only.Body
            : Joining([.. news.TakeLast(Most).Select(one => Text(one.Body)), LeftOut(news.Count - Most, texts)], news[^1].Body);

    /// <summary>What is kept for somebody, to go with an answer to them; null where there is nothing of use.</summary>
    public static Reply? ToGoAlong(IReadOnlyList<OutboxMessage> kept, Catalogue texts, DateTimeOffset now)
    {
        var news = kept.Where(one => one.Ticket is null).Select(one => Text(one.Body)).TakeLast(Most).ToList();
        var answers = kept.Where(one => one.Ticket is not null && now - one.EnqueuedAt < s_helps).SelectMany(one => Texts(one.Body))
            .TakeLast(Remembered).ToList();
        var shown = answers.TakeLast(Most).ToList();
        if (shown.Count + news.Count == 0)
            return null;
        var before = shown.Count > 0 ? texts.AnswersNotSeen(shown.Count) : "";
        var leftOut = LeftOut(Math.Max(answers.Count, kept.Count - news.Count) - shown.Count, texts);
        return Joining([before, .. shown, .. news, leftOut], kept[^1].Body) with { SaysAgain = [.. answers, .. news] };
    }

    private static string LeftOut(int count, Catalogue texts) => count > 0 ? texts.OlderLeftOut(count) : "";

    private static Reply Joining(IReadOnlyList<string> texts, Reply last) =>
        Reply.Say(string.Join("\n\n", texts.Where(text => text.Length > 0)), last.AllChoices);

    /// <summary>What came along with an answer is not said twice where it was being said again itself.</summary>
    private static IEnumerable<string> Texts(Reply body) =>
        body.PostScript?.SaysAgain is { } again ? [.. again, Text(body with { PostScript = null })] : [Text(body)];

    private static string Text(Reply body) => body.PostScript is { } along ? Joined.Lines(body.Text, Text(along)) : body.Text;
}
