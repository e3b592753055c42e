using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Nudges;

/// <summary>What people are to be nudged about, and what they do not want to hear of.</summary>
public interface INudges
{
    /// <summary>Communities whose nudges have to be thought of by now, the longest due first. The cost does not grow with the others.</summary>
    IReadOnlyList<Look> LooksDue(DateTimeOffset now, int most);

    /// <summary>Sets when to look again, unless something changed since the look was due.</summary>
    void LookAgain(Look look, DateTimeOffset at);

    /// <summary>Has a community looked at again. What is written to its meetings, members, application and tallies does so by itself.</summary>
    void ThinkAgain(CommunityId community);

    /// <summary>The same for every community of a programme.</summary>
    void ThinkAgain(ProgrammeId programme);

    /// <summary>Has every community looked at again, as when rulebooks may have changed.</summary>
    void ThinkAgain();

    /// <summary>Has what was settled about a matter because it needed no telling wait for somebody again.</summary>
    void WaitAgain(PersonId person, Matter about);

    /// <summary>Forgets what waits for somebody, told to nobody.</summary>
    void Forget(PersonId person);

    /// <summary>Forgets what was due from then on, told or not, and has everything thought of again: for rehearsals only.</summary>
    void StartOver(DateTimeOffset from);

    /// <summary>Keeps one that waits. Nudges come to wait by <see cref="Waiting.Add"/>.</summary>
    void Keep(Nudge nudge);

    /// <summary>All that was noted for somebody about a matter, waiting or closed, in any order.</summary>
    IReadOnlyList<Nudge> About(PersonId person, Matter matter);

    /// <summary>Whoever has something due that is not held. The cost does not grow with what waits for later.</summary>
    IReadOnlyList<PersonId> PeopleDue(DateTimeOffset now, int most);

    /// <summary>All that waits for somebody, held or not, in the order in which it is due.</summary>
    IReadOnlyList<Nudge> WaitingFor(PersonId person);

    /// <summary>What somebody came to know of (<see cref="Nudge.Known"/>) since then, or waits to be told; the latest first.</summary>
    IReadOnlyList<Matter> MattersOf(PersonId person, DateTimeOffset since);

    /// <summary>What the message told (<see cref="Nudge.Told"/>) that reached somebody last; nothing when none did.</summary>
    IReadOnlyList<Matter> ToldLast(PersonId person);

    /// <summary>When somebody was told (<see cref="Nudge.Told"/>) of a meeting last, that it comes or was changed; null when never.</summary>
    LastTold? LastToldOf(PersonId person, MeetingId meeting);

    /// <summary>Whether somebody was told about a matter.</summary>
    bool WasTold(PersonId person, Matter about);

    /// <returns>False when it does not wait any more; nothing is changed then.</returns>
    bool Close(Nudge nudge, Way way, DateTimeOffset at, string? channel = null);

    /// <summary>Changes when it is due, or whether it is held.</summary>
    void Delay(Nudge nudge, DateTimeOffset dueAt, bool held);

    /// <summary>What waits and is held.</summary>
    IReadOnlyList<Nudge> Held();

    /// <summary>What still waits although nobody needs it any more.</summary>
    IReadOnlyList<Nudge> Over(DateTimeOffset now);

    /// <summary>When the next look or nudge is due; null when there is none.</summary>
    DateTimeOffset? NextDue();

    /// <summary>What has been closed lately, and what waits, for whoever looks after the bot.</summary>
    NudgeSummary Summarize(DateTimeOffset since);

    /// <summary>The usual ones where somebody set none.</summary>
    NudgeSettings SettingsOf(PersonId person);

    void Save(PersonId person, NudgeSettings settings);

    /// <summary>What somebody does not want to hear of.</summary>
    IReadOnlyList<Hush> HushedBy(PersonId person);

    /// <summary>Keeps it, in place of an earlier one about the matter.</summary>
    void Save(Hush hush);

    void Remove(PersonId person, Matter about);
}

/// <summary>A community whose nudges have to be thought of, and since when.</summary>
public sealed record Look(CommunityId Community, DateTimeOffset At);

/// <param name="Waiting">Sent when it is due, or riding before.</param>
/// <param name="Held">Waiting for an answer to ride on, as messages have run short.</param>
/// <param name="Ended">How many came to which end.</param>
public sealed record NudgeSummary(int Waiting, int Held, IReadOnlyDictionary<Way, int> Ended);
