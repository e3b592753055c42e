using CommunityBot.Accounts;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Puts letters in the outbox and notes them as told, in one change: what is in the outbox is told, and what is told was in it.</summary>
internal sealed class Dispatch(IRecords records, SchoolClock clock, DateTimeOffset now)
{
    /// <summary>A calendar that was read within this time rings by itself.</summary>
    private static readonly TimeSpan s_calendarIsLive = TimeSpan.FromDays(3);

    private readonly List<Telling> _told = [];
    private readonly List<(Telling Telling, Franked Franked)> _franked = [];
    private readonly Posting _post = new(records, clock, now);

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
            var telling = new Telling(due.To, found.At, letter, due.Told, found.Way);
            _told.Add(telling);
            if (found.Franked is { } franked)
                _franked.Add((telling, franked));
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
    private (Way Way, ChatAccount At, Franked? Franked)? WayTo(DueLetter due, ChatAccount account)
    {
        if (_post.Frank(account.Address, due.Priority) is { } franked)
            return (ChannelNames.CountsMessages(account.Address.Channel) ? Way.Pushed : Way.Free, account, franked);
        if (records.Accounts.FreelyNudgedAt(due.To) is { } free)
            return (Way.Free, free, _post.Frank(free.Address, due.Priority));
        return due.Told.All(nudge => nudge.About is Matter.ComingMeeting or Matter.Duty)
            && records.Feeds.Of(due.To).Any(feed => feed.FetchedAt > now - s_calendarIsLive)
            ? (Way.Calendar, account, null)
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
        var equal = _franked.GroupBy(one => (
            one.Telling.Account.Language, one.Telling.Letter.Text, Buttons: string.Join('\n', ButtonsOf(one.Telling.Letter))));
        foreach (var letters in equal)
        {
            _post.Send(
                letters.Select(one => one.Franked),
                letters.First().Telling.Letter,
                letters.Key.Language,
                usefulUntil: letters.Min(one => one.Telling.Nudges.Max(nudge => nudge.UsefulUntil)));
        }
    }

    private static IEnumerable<Choice> ButtonsOf(Reply letter) => [.. letter.Card?.Buttons ?? [], .. letter.Choices];
}
