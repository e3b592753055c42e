using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>
/// Plays a stretch of time on a copy of the records: the very rounds that run every minute, at each moment at which there is something
/// to do. Nothing is sent; people say nothing but what the deeds are, so that what it costs is the most it can cost.
/// </summary>
public sealed class Rehearsal(NudgeRound round)
{
    private static readonly TimeSpan s_tick = TimeSpan.FromMinutes(1);

    /// <param name="copy">Changed by it.</param>
    /// <param name="from">From this moment on, what was told in truth is forgotten.</param>
    /// <param name="to">The last moment played.</param>
    /// <param name="deeds">In any order; those before <paramref name="from"/> are done first.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<IReadOnlyList<RehearsedLetter>> Play(
        IStore copy, DateTimeOffset from, DateTimeOffset to, IEnumerable<Deed> deeds, CancellationToken cancel)
    {
        var letters = new List<RehearsedLetter>();
        var ahead = new Queue<Deed>(deeds.OrderBy(deed => deed.At));
        await copy.Change(
            records =>
            {
                records.Nudges.StartOver(from);
                records.Allowances.ForgetSpent(from, after: true);
            },
            cancel);
        for (DateTimeOffset? at = from; at <= to; at = await Next(copy, ahead, at.Value, cancel))
        {
            var now = at.Value;
            if (ahead.TryPeek(out var first) && first.At <= now)
                await copy.Change(records => Do(records, ahead, now), cancel);
            letters.AddRange((await round.Run(copy, now, cancel)).Told.Select(telling => new RehearsedLetter(now, telling)));
        }

        return letters;
    }

    private static void Do(IRecords records, Queue<Deed> ahead, DateTimeOffset now)
    {
        while (ahead.TryPeek(out var deed) && deed.At <= now)
            ahead.Dequeue().Do(records);
    }

    private static async Task<DateTimeOffset?> Next(IStore copy, Queue<Deed> ahead, DateTimeOffset now, CancellationToken cancel)
    {
        var due = await copy.Read(records => records.Nudges.NextDue(), cancel);
        var next = ahead.TryPeek(out var deed) && !(due <= deed.At) ? deed.At : due;
        return next < now + s_tick ? now + s_tick : next;
    }
}
