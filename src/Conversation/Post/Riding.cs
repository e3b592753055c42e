using CommunityBot.Conversation.Letters;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Nudges.Planning;
using CommunityBot.Nudges.Topics;
using CommunityBot.Programmes;
using CommunityBot.Records;

namespace CommunityBot.Conversation.Post;

/// <summary>Lets what waits for somebody ride on the answer to what they said, which costs nothing; first what they were to have before.</summary>
public sealed class Riding(IRulebookSource rulebooks, SchoolDay school, LetterWriter letters)
{
    /// <summary>The digest of so many communities takes too long to draw up while somebody waits for an answer.</summary>
    private const int FewCommunities = 60;

    /// <summary>The answer with what waits as a post script, noted as told; the same answer where nothing waits or it would be in the way.</summary>
    public Answer AddTo(Answer answer, IRecords records, IncomingMessage message, DateTimeOffset now)
    {
        // A question wants its answer first, and so does what rides along already; what concerns one person is not for a group.
        if (answer is not { Reply: { PostScript: null } reply, Question: null, Account: { Person.Id: var person } account } || message.Place.IsGroup)
            return answer;
        if (records.Outbox.TakeKept(message.Place) is [_, ..] kept)
            return answer with { Reply = reply with { PostScript = Gathered.ToGoAlong(kept, Catalogues.In(account.Language), now) } };
        var waiting = records.Nudges.WaitingFor(person).Where(nudge => Rides(records, nudge, school.Clock.Day(now))).ToList();
        if (waiting.Count == 0)
            return answer;
        var due = DueLetter.Write(new TopicReader(records, rulebooks, school, now), letters, person, waiting, account);
        Closing.Note(records, due, Way.Rode, now);
        return due.Letter is { } letter ? answer with { Reply = reply with { PostScript = letter } } : answer;
    }

    private static bool Rides(IRecords records, Nudge nudge, DateOnly today) =>
        nudge.About is not Matter.Week || records.People.OfficerOf(nudge.To, today).Count == 0 || records.Communities.All().Count <= FewCommunities;
}
