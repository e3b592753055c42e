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

    /// <summary>After a day an answer helps nobody; what was asked can be asked again.</summary>
    private static readonly TimeSpan s_helps = TimeSpan.FromDays(1);

    public static Reply News(IReadOnlyList<OutboxMessage> news, Catalogue texts) =>
        news is [var only] ? only.Body : Together([.. news.TakeLast(Most)], before: "", LeftOut(news.Count - Most, texts));

    /// <summary>What is kept for somebody, to go with an answer to them; null where there is nothing of use.</summary>
    public static Reply? ToGoAlong(IReadOnlyList<OutboxMessage> kept, Catalogue texts, DateTimeOffset now)
    {
        var news = kept.Where(one => one.Ticket is null).TakeLast(Most).ToList();
        var answers = kept.Where(one => one.Ticket is not null && now - one.EnqueuedAt < s_helps).TakeLast(Most).ToList();
        return answers.Count + news.Count == 0
            ? null
            : Together(
                [.. answers, .. news],
                answers.Count > 0 ? texts.AnswersNotSeen(answers.Count) : "",
                LeftOut(kept.Count - answers.Count - news.Count, texts));
    }

    private static string LeftOut(int count, Catalogue texts) => count > 0 ? texts.OlderLeftOut(count) : "";

    private static Reply Together(IReadOnlyList<OutboxMessage> messages, string before, string after) => Reply.Say(
        string.Join("\n\n", ((string[])[before, .. messages.Select(one => Text(one.Body)), after]).Where(text => text.Length > 0)),
        messages[^1].Body.AllChoices);

    private static string Text(Reply body) => body.PostScript is { } along ? Joined.Lines(body.Text, Text(along)) : body.Text;
}
