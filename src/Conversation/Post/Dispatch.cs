using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Outbox;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Puts letters in the outbox and notes them as told, in one change: what is in the outbox is told, and what is told was in it.</summary>
internal sealed class Dispatch(IRecords records, SchoolClock clock, DateTimeOffset now)
{
    /// <summary>A calendar that was read within this time rings by itself.</summary>
    private static readonly TimeSpan s_calendarIsLive = TimeSpan.FromDays(3);

    private readonly List<Telling> _told = [];
    private Postage _postage = Postage.Read(records, clock, now);

    /// <returns>What was told.</returns>
    public IReadOnlyList<Telling> Run(IReadOnlyList<DueLetter> all)
    {
        foreach (var due in all)
        {
            // Where something was said or done since the snapshot, the letter is drawn up afresh.
            if (records.Nudges.WaitingFor(due.To).SequenceEqual(due.Waiting))
                Decide(due);
        }

        Send();
        records.Nudges.Lapse(now);
        return _told;
    }

    private void Decide(DueLetter due)
    {
        if (due.NotBefore is { } awake)
        {
            PutOff(due, awake);
        }
        else if (due.Letter is not { } letter || due.Account is not { } account)
        {
            Closing.Note(records, due, Way.Unreachable, now);
        }
        else if (WayTo(due, account) is { } found)
        {
            Closing.Note(records, due with { Account = found.At }, found.Way, now);
            _told.Add(new Telling(due.To, found.At, letter, due.Told, found.Way));
        }
        else
        {
            Hold(due);
        }
    }

    /// <summary>
    /// Where messages have run short, another chat that costs nothing, or the alarm in their calendar; null when there is nothing but to
    /// wait for an answer to ride on.
    /// </summary>
    private (Way Way, ChatAccount At)? WayTo(DueLetter due, ChatAccount account)
    {
        var channel = account.Address.Channel;
        if (!ChannelNames.CountsMessages(channel))
            return (Way.Free, account);
        if (_postage.MayPush(channel, due.Priority))
        {
            _postage = _postage.Spend(channel);
            return (Way.Pushed, account);
        }

        if (records.Accounts.FreelyNudgedAt(due.To) is { } free)
            return (Way.Free, free);
        return due.Told.All(nudge => nudge.About is Matter.ComingMeeting or Matter.Duty)
            && records.Feeds.Of(due.To).Any(feed => feed.FetchedAt > now - s_calendarIsLive)
            ? (Way.Calendar, account)
            : null;
    }

    private void PutOff(DueLetter due, DateTimeOffset until)
    {
        foreach (var nudge in due.Waiting.Where(nudge => nudge.DueAt <= now))
            records.Nudges.Delay(nudge, until, nudge.Held);
    }

    private void Hold(DueLetter due)
    {
        foreach (var nudge in due.Told)
            records.Nudges.Delay(nudge, nudge.DueAt, held: true);
        foreach (var nudge in due.Waiting.Except(due.Told))
            records.Nudges.Close(nudge, nudge.Untold(now), now);
    }

    /// <summary>Equal letters go out as one.</summary>
    private void Send()
    {
        var equal = _told
            .Where(telling => telling.Way != Way.Calendar)
            .GroupBy(telling => (telling.Account.Language, telling.Letter.Text, Buttons: string.Join('\n', ButtonsOf(telling.Letter))));
        foreach (var message in equal.SelectMany(
            letters => Addressing.To(letters.Select(telling => telling.Account.Address), letters.First().Letter, letters.Key.Language, now)))
            records.Outbox.Enqueue(message);
    }

    private static IEnumerable<Choice> ButtonsOf(Reply letter) => [.. letter.Card?.Buttons ?? [], .. letter.Choices];
}
