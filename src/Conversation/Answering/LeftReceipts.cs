using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Conversation.Commands.Photos;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Answering;

/// <summary>Receipts that came while an expense was asked about which was not noted: their sender is asked where they belong, and no other gets them.</summary>
internal static class LeftReceipts
{
    /// <param name="answer">What is answered.</param>
    /// <param name="before">What was asked until then.</param>
    /// <param name="after">What is asked now.</param>
    /// <param name="turn">Of what was said.</param>
    /// <returns>The answer with the question; the same where nothing is left, or something else is asked.</returns>
    public static Answer AskWith(Answer answer, OpenQuestion? before, OpenQuestion? after, Func<Turn> turn)
    {
        if (!IsOfExpense(before) || turn() is not { Account.Person: { } sender } asking || (IsOfExpense(after) && before!.IsOpenFor(asking.Message)))
            return answer;
        var left = asking.Records.Attachments.LeaveWaiting(sender.Id);
        return left > 0 && after is null && answer is { Reply: { PostScript: null } reply } && PlacePhotos.Loose(asking) is { Count: > 0 } loose
            ? Asking(answer, reply, Offers.Kept(PlacePhotos.AskWhere(asking, loose.Count), null, asking))
            : answer;
    }

    /// <summary>What is asked along can be answered in words as well.</summary>
    private static Answer Asking(Answer answer, Reply reply, Answer asked) =>
        answer with { Reply = reply with { PostScript = asked.Reply }, Question = asked.Question };

    private static bool IsOfExpense(OpenQuestion? question) => question?.Command is CommandIds.Spend or CommandIds.RequestPurchase;
}
