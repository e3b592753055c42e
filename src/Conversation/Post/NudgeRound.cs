using CommunityBot.Conversation.Letters;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Planning;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>
/// One round: looks at the communities whose time has come, then writes to the people for whom something is due. It may be run
/// at any time, any number of times, and by several at once: each step of a matter goes out once.
/// </summary>
public sealed class NudgeRound(IRulebookSource rulebooks, SchoolDay school, LetterWriter letters)
{
    /// <summary>So many at once, so that the answer to somebody who is just signing in waits for no more than these.</summary>
    private const int AtOnce = 100;

    private readonly Planner _planner = new(rulebooks, school);

    public async Task<RoundResult> Run(IStore store, DateTimeOffset now, CancellationToken cancel)
    {
        var looked = 0;
        var told = new List<Telling>();
        while (await Look(store, now, cancel) is > 0 and var some)
            looked += some;
        while (await Tell(store, now, told, cancel))
        {
        }

        return new RoundResult { Looked = looked, Told = told };
    }

    /// <returns>How many communities were looked at.</returns>
    private async Task<int> Look(IStore store, DateTimeOffset now, CancellationToken cancel)
    {
        var plans = await store.Read(records => records.Nudges.LooksDue(now, AtOnce).Select(look => _planner.Look(records, look, now)).ToList(), cancel);
        if (plans.Count > 0)
            await store.Change(records => Write(records, plans, now), cancel);
        return plans.Count;
    }

    private static void Write(IRecords records, IReadOnlyList<Plan> plans, DateTimeOffset now)
    {
        foreach (var plan in plans)
        {
            foreach (var nudge in plan.Nudges)
                records.Nudges.Add(nudge, now);
            records.Nudges.LookAgain(plan.Look, plan.LookAgainAt);
        }
    }

    /// <returns>Whether there was anything due.</returns>
    private async Task<bool> Tell(IStore store, DateTimeOffset now, List<Telling> told, CancellationToken cancel)
    {
        var due = await store.Read(
            records =>
            {
                if (!(records.Nudges.NextDue() <= now))
                    return null;
                var reader = new TopicReader(records, rulebooks, school, now);
                return records.Nudges.PeopleDue(now, AtOnce).Select(person => DueLetter.Unasked(reader, letters, records.Accounts, person)).ToList();
            },
            cancel);
        if (due is null)
            return false;
        told.AddRange(await store.Change(records => new Dispatch(records, school.Clock, now).Run(due), cancel));
        return due.Count > 0;
    }
}
