using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Conversation.Letters;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Topics;

namespace CommunityBot.Conversation.Post;

/// <summary>
/// What one person would be told now: all that waits for them, as one letter. It is drawn up from a snapshot; whoever sends it
/// first makes sure that the same still waits.
/// </summary>
public sealed record DueLetter
{
    public required PersonId To { get; init; }

    /// <summary>All that waited for the person.</summary>
    public required IReadOnlyList<Nudge> Waiting { get; init; }

    /// <summary>What the letter tells; the rest of what waited needs not be said any more.</summary>
    public required IReadOnlyList<Nudge> Told { get; init; }

    /// <summary>Where it goes; null when there is no such chat.</summary>
    public ChatAccount? Account { get; init; }

    /// <summary>Null when there is nothing to say.</summary>
    public Reply? Letter { get; init; }

    /// <summary>Set in the person's quiet hours: when they end.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The most urgent of what is told.</summary>
    public Priority Priority => Told.Min(nudge => nudge.Priority);

    /// <summary>For somebody to whom something is due.</summary>
    public static DueLetter Unasked(TopicReader reader, LetterWriter letters, IChatAccounts accounts, PersonId person)
    {
        var settings = reader.Records.Nudges.SettingsOf(person);
        var waiting = reader.Records.Nudges.WaitingFor(person);
        var awake = settings.Quiet.EndFrom(reader.Now, reader.Clock);
        return awake > reader.Now
            ? new DueLetter { To = person, Waiting = waiting, Told = [], NotBefore = awake }
            : Write(reader, letters, person, waiting, accounts.NudgedAt(person, settings));
    }

    /// <summary>Said to somebody at whichever chat, with all that waits for them.</summary>
    public static DueLetter Write(TopicReader reader, LetterWriter letters, PersonId person, IReadOnlyList<Nudge> waiting, ChatAccount? account)
    {
        var topics = waiting
            .Where(nudge => nudge.UsefulUntil > reader.Now)
            .Select(nudge => (Nudge: nudge, Topic: reader.Of(person, nudge.About)))
            .Where(one => one.Topic is not null)
            .ToList();
        return new DueLetter
        {
            To = person,
            Waiting = waiting,
            Told = [.. topics.Select(one => one.Nudge)],
            Account = account,
            Letter = topics.Count == 0 || account is null ? null : letters.Write([.. topics.Select(one => one.Topic!)], account.Language, reader.Now),
        };
    }
}
