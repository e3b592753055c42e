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
    public IReadOnlyList<Telling> Run(IReadOnlyList<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            // Where something was said or done since the snapshot, the letter is drawn up afresh.
            if (records.Nudges.WaitingFor(draft.To).SequenceEqual(draft.Waiting))
                Settle(draft);
        }

        Send();
        records.Nudges.Lapse(now);
        return _told;
    }

    private void Settle(Draft draft)
    {
        if (draft.NotBefore is { } awake)
        {
            PutOff(draft, awake);
        }
        else if (draft.Letter is not { } letter || draft.Account is not { } account)
        {
            Settling.Note(records, draft, Way.Unreachable, now);
        }
        else if (WayTo(draft, account) is { } found)
        {
            Settling.Note(records, draft with { Account = found.At }, found.Way, now);
            _told.Add(new Telling(draft.To, found.At, letter, draft.Told, found.Way));
        }
        else
        {
            Hold(draft);
        }
    }

    /// <summary>
    /// Where messages have run short, another chat that costs nothing, or the alarm in their calendar; null when there is nothing but to
    /// wait for an answer to ride on.
    /// </summary>
    private (Way Way, ChatAccount At)? WayTo(Draft draft, ChatAccount account)
    {
        var channel = account.Address.Channel;
        if (!ChannelNames.CountsMessages(channel))
            return (Way.Free, account);
        if (_postage.MayPush(channel, draft.Priority))
        {
            _postage = _postage.Spend(channel);
            return (Way.Pushed, account);
        }

        if (records.Accounts.FreelyNudgedAt(draft.To) is { } free)
            return (Way.Free, free);
        return draft.Told.All(nudge => nudge.About is Matter.ComingMeeting or Matter.Duty) && records.Feeds.Of(draft.To)?.FetchedAt > now - s_calendarIsLive
            ? (Way.Calendar, account)
            : null;
    }

    private void PutOff(Draft draft, DateTimeOffset until)
    {
        foreach (var nudge in draft.Waiting.Where(nudge => nudge.DueAt <= now))
            records.Nudges.Delay(nudge, until, nudge.Held);
    }

    private void Hold(Draft draft)
    {
        foreach (var nudge in draft.Told)
            records.Nudges.Delay(nudge, nudge.DueAt, held: true);
        foreach (var nudge in draft.Waiting.Except(draft.Told))
            records.Nudges.Settle(nudge, nudge.Untold(now), now);
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
