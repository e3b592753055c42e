using CommunityBot.Applications;
using CommunityBot.Communities;
using CommunityBot.Conversation.Finding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Commands.Applying;

/// <summary>The applications somebody decides on: those they recommend as head, and those of the programmes whose officer they are.</summary>
internal static class Deciding
{
    public static IReadOnlyList<Community> Communities(Turn turn) =>
        [.. turn.Records.People.HeadOf(turn.Me.Id, turn.Today)
            .Concat(turn.Records.AdministeredBy(turn.Me.Id, turn.Today))
            .DistinctBy(community => community.Id)];

    /// <summary>Those that have been filed and not been decided on, and fit besides.</summary>
    public static IReadOnlyList<Dossier> Waiting(Turn turn, Func<Dossier, bool> fits) =>
        [.. Communities(turn)
            .Where(community => turn.Records.Applications.Of(community.Id).State is ApplicationState.Filed or ApplicationState.Recommended)
            .Select(community => Read(turn, community))
            .OfType<Dossier>()
            .Where(fits)];

    /// <summary>Null where the programme has no rulebook (any more).</summary>
    public static Dossier? Read(Turn turn, Community community) => turn.Rulebooks.Find(community.Programme) is { } rulebook
        ? Dossier.Read(turn.Records, turn.Rulebooks, rulebook, community, turn.Clock, turn.Workdays, turn.Today)
        : null;

    /// <summary>The one that is named, the only one that waits and begins so, or the only one that waits; or the answer to give instead.</summary>
    /// <param name="turn">What was said.</param>
    /// <param name="fits">Which of those that wait.</param>
    /// <param name="takesWords">Whether words beside the name may stand for themselves, as a reason does; else they are taken for a name with a
    /// slip in it.</param>
    public static (Dossier? Meant, string Words, Answer? Instead) Pick(Turn turn, Func<Dossier, bool> fits, bool takesWords)
    {
        var all = Communities(turn);
        var (named, words) = NamedCommunity.Take(turn, all);
        // Where the one that was asked about is no longer theirs, no other is meant.
        var waiting = turn.Answered is null ? Waiting(turn, fits) : [];
        if (named is null)
            (named, words) = NamedCommunity.TakeBegun(words, [.. waiting.Select(one => one.Community)]);
        // What is said to the card instead of a yes takes the place of the words on it, where any words may stand there.
        if (turn.Awaited == Awaited.Confirm && (!takesWords || turn.Texts.IsSure(turn.Arguments)))
            words = turn.Draft<Picked>()!.Words;
        if (named is not null)
            return Read(turn, named) is { } dossier ? (dossier, words, null) : (null, words, Reply.Say(turn.Texts.NoApplicationsHere(named.Programme.Value)));
        return waiting switch
        {
            [] => (null, words, Reply.Say(turn.Texts.NothingWaiting(turn.Word), turn.Button(CommandIds.Help))),
            [var only] when takesWords || words.Length == 0 => (only, words, null),
            _ => (null, words, NamedCommunity.Ask(turn, [.. waiting.Select(one => one.Community)], takesWords ? words : "")),
        };
    }
}
