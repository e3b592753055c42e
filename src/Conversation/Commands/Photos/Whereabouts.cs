using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Conversation.Commands.Holding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>
/// Where something belongs that was sent without a word: by what is being asked, by what its sender did last, by which meeting is on. Where none of it
/// tells, whoever leads a community with a meeting or an expense is asked once it is there.
/// </summary>
internal sealed record Whereabouts(MeetingId? Meeting = null, LedgerEntryId? Expense = null, bool ForExpense = false)
{
    /// <summary>What was done longer ago is not what a photo goes on from.</summary>
    private static readonly TimeSpan s_after = TimeSpan.FromHours(1);

    private static readonly Whereabouts s_unknown = new();

    /// <returns>Null where it can belong nowhere.</returns>
    public static Whereabouts? Of(Turn turn) =>
        Asked(turn) ?? Done(turn) ?? (MeetingsOn.For(turn) is { } on ? new Whereabouts(Meeting: on.Id) : null)
            ?? (PhotoPlaces.AreThere(turn) ? s_unknown : null);

    public Attachment Put(Attachment attachment) => attachment with { Meeting = Meeting, Expense = Expense, ForExpense = ForExpense };

    private static Whereabouts? Asked(Turn turn)
    {
        if (turn.Account.Question is not { } question || !question.IsOpenFor(turn.Message))
            return null;
        return question.Command switch
        {
            CommandIds.Photos when turn.Draft<PhotoDraft>(question) is { } draft => new Whereabouts(draft.Meeting, draft.Expense),
            CommandIds.Minutes when turn.Draft<MinutesDraft>(question)?.Meeting is { } meeting => new Whereabouts(Meeting: meeting),
            CommandIds.Spend or CommandIds.RequestPurchase => new Whereabouts(ForExpense: true),
            _ => null,
        };
    }

    private static Whereabouts? Done(Turn turn) => turn.Records.Deeds.Of(turn.Me.Id, turn.Now - s_after)
        .Where(entry => entry.TakenBackAt is null)
        .Select(entry => Of(turn, entry.What))
        .FirstOrDefault(where => where is not null);

    private static Whereabouts? Of(Turn turn, Deed deed) => deed switch
    {
        Deed.Booked booked when Paid(turn, booked) is { } expense => new Whereabouts(Expense: expense),
        Deed.MinutesWritten { TakesBack: false } written => new Whereabouts(Meeting: written.Meeting),
        Deed.MinutesReplaced replaced => new Whereabouts(Meeting: replaced.Meeting),
        Deed.SignInSet set => new Whereabouts(Meeting: set.Meeting),
        Deed.Attached { TakesBack: false } attached => After(turn, attached),
        _ => null,
    };

    /// <summary>The expense or request that was noted, and not what was approved, or takes another back.</summary>
    private static LedgerEntryId? Paid(Turn turn, Deed.Booked booked) => booked.Lines
        .Select(turn.Records.Budget.Find)
        .LastOrDefault(line => line is { Kind: not LedgerKind.Approved, Corrects: null } && PhotoPlaces.Stands(turn, line))?.Id;

    /// <summary>The next photo goes where the one before went, as long as a meeting is not over for long.</summary>
    private static Whereabouts? After(Turn turn, Deed.Attached attached) =>
        turn.Records.Attachments.Find(attached.Which[^1]) is { Stands: true, IsLoose: false } last ? new Whereabouts(last.Meeting, last.Expense) : null;
}
