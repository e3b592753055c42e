using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>
/// The one door through which people are written to unasked. Where a platform counts messages each passes <see cref="Postage"/>, and is
/// noted as spent in the change that decides on it; what may not be sent is kept for the next answer to its reader.
/// </summary>
public sealed class Posting(IRecords records, SchoolClock clock, DateTimeOffset now)
{
    /// <summary>What one person does is told to another at once, and what they do within this time after that in one more message.</summary>
    public static readonly TimeSpan Together = TimeSpan.FromHours(1);

    /// <summary>News are nearer than a digest and no deadline.</summary>
    private const Priority OfNews = Priority.Meeting;

    private Postage? _postage;

    /// <summary>Spends a message on somebody, where messages are counted.</summary>
    /// <param name="to">Whom.</param>
    /// <param name="priority">What messages are spent on first.</param>
    /// <param name="sender">Whose deed it tells of, where one person caused it.</param>
    /// <returns>Null where the month has none left for it.</returns>
    public Franked? Frank(ChatAddress to, Priority priority, string? sender = null)
    {
        if (ChannelNames.CountsMessages(to.Channel))
        {
            _postage ??= Postage.Read(records.Allowances, clock, now);
            if (!_postage.MayPush(to.Channel, priority))
                return null;
            _postage = _postage.Spend(to.Channel);
            records.Allowances.Spend(new Spent(to, now, sender));
        }

        return new Franked(to);
    }

    /// <summary>The same to all of them, in as few requests as there can be.</summary>
    public void Send(IEnumerable<Franked> to, Reply words, Language language, DateTimeOffset? usefulUntil = null)
    {
        foreach (var message in Addressing.To(to.Select(one => one.To), words, language, now))
            records.Outbox.Enqueue(message with { UsefulUntil = usefulUntil });
    }

    /// <summary>Tells somebody what another did: at once, or with what the other does within the hour, where messages are counted.</summary>
    public void Tell(ChatAccount to, Notice notice, string sender)
    {
        var words = notice.Say(Catalogues.In(to.Language));
        var told = records.Allowances.LastSpent(to.Address, sender, now - Together);
        if (told is null && Frank(to.Address, OfNews, sender) is { } franked)
            Send([franked], words, to.Language);
        else
            Keep(to, words, $"{sender} {notice.About ?? OutboxId.Next(now).ToString()}", told + Together ?? now + RetryPolicy.UntilMoreMessages);
    }

    /// <summary>Sends what was kept until now, all of it for one person in one message, as far as there are messages for it.</summary>
    public void SendKept()
    {
        foreach (var to in records.Outbox.KeptDue(now))
        {
            var news = records.Outbox.TakeKept(to, onlyNews: true);
            if (Frank(to, OfNews, SenderOf(news)) is { } franked)
                Send([franked], Gathered.News(news, Catalogues.In(news[0].Language)), news[0].Language);
            else
                KeepOn(news);
        }
    }

    /// <summary>After a day it is not worth a message any more, and goes with an answer only.</summary>
    private void KeepOn(IReadOnlyList<OutboxMessage> news)
    {
        foreach (var one in news)
            records.Outbox.Keep(one, now - one.EnqueuedAt < RetryPolicy.GivesUpAfter ? now + RetryPolicy.UntilMoreMessages : null);
    }

    private void Keep(ChatAccount to, Reply words, string about, DateTimeOffset dueAt) => records.Outbox.Keep(
        new OutboxMessage { Id = OutboxId.Next(now), To = to.Address, Body = words, Language = to.Language, About = about, EnqueuedAt = now },
        dueAt);

    /// <summary>Where all of it is of one person, the next hour is counted for them anew.</summary>
    private static string? SenderOf(IReadOnlyList<OutboxMessage> news) =>
        news.Select(one => one.About?.Split(' ')[0]).Distinct().ToList() is [{ } only] ? only : null;
}

/// <summary>Somebody for whom a message was spent, or whose platform does not count; only <see cref="Posting"/> makes one.</summary>
public sealed class Franked
{
    internal Franked(ChatAddress to) => To = to;

    internal ChatAddress To { get; }
}
