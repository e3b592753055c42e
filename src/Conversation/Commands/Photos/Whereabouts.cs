using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Conversation.Commands.Holding;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Deeds;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>
/// Where something belongs that was sent without a word. One rule: by the newest of what its sender said and did, as a question that is open, a place that
/// was named, an expense that was noted. If that place stands no more, or was not understood, they are asked, and no older one gets it. Where nothing of it
/// tells, by which meeting is on; else whoever leads a community with a meeting or an expense is asked once it is there.
/// </summary>
internal sealed record Whereabouts(MeetingId? Meeting = null, LedgerEntryId? Expense = null, bool ForExpense = false)
{
    /// <summary>What was done longer ago is not what a photo goes on from.</summary>
    private static readonly TimeSpan s_after = TimeSpan.FromHours(1);

    private static readonly Whereabouts s_unknown = new();

    /// <returns>Null where it can belong nowhere.</returns>
    public static Whereabouts? Of(Turn turn)
    {
        var unknown = PhotoPlaces.AreThere(turn) ? s_unknown : null;
        var newest = Asked(turn) ?? Newest(turn);
        return (newest == s_unknown ? unknown : newest) ?? (MeetingsOn.For(turn) is { } on ? new Whereabouts(Meeting: on.Id) : unknown);
    }

    public Attachment Put(Attachment attachment) => attachment with { Meeting = Meeting, Expense = Expense, ForExpense = ForExpense };

    private static Whereabouts? Asked(Turn turn)
    {
        if (turn.Account.Question is not { } question || !question.IsOpenFor(turn.Message))
            return null;
        return question.Command switch
        {
            CommandIds.Minutes when turn.Draft<MinutesDraft>(question)?.Meeting is { } meeting => new Whereabouts(Meeting: meeting),
            CommandIds.Spend or CommandIds.RequestPurchase => new Whereabouts(ForExpense: true),
            _ => null,
        };
    }

    /// <summary>What is told of a photo is noted when it was fetched, as of when it was sent.</summary>
    private static Whereabouts? Newest(Turn turn) => turn.Records.Deeds.Of(turn.Me.Id, turn.Now - s_after)
        .OrderByDescending(entry => entry.At)
        .Select(entry => Of(turn, entry) is { } where ? where.IsThere(turn) ? where : s_unknown : null)
        .FirstOrDefault(where => where is not null);

    /// <summary>An expense that was taken back stands no more, and says so; of what else was taken back nothing goes on.</summary>
    private static Whereabouts? Of(Turn turn, DeedEntry entry) => entry.What switch
    {
        Deed.Booked booked when Paid(turn, booked) is { } expense => new Whereabouts(Expense: expense),
        _ when entry.TakenBackAt is not null => null,
        Deed.PhotosMeant meant => new Whereabouts(meant.Meeting, meant.Expense),
        Deed.MinutesWritten { TakesBack: false } written => new Whereabouts(Meeting: written.Meeting),
        Deed.MinutesReplaced replaced => new Whereabouts(Meeting: replaced.Meeting),
        Deed.SignInSet set => new Whereabouts(Meeting: set.Meeting),
        Deed.Attached { TakesBack: false } attached => After(turn, attached),
        _ => null,
    };

    /// <summary>The expense or request that was noted, and not what was approved, or takes another back.</summary>
    private static LedgerEntryId? Paid(Turn turn, Deed.Booked booked) => booked.Lines
        .Select(turn.Records.Budget.Find)
        .LastOrDefault(line => line is { Kind: not LedgerKind.Approved, Corrects: null })?.Id;

    /// <summary>The next photo goes where the one before went, as long as a meeting is not over for long.</summary>
    private static Whereabouts? After(Turn turn, Deed.Attached attached) =>
        turn.Records.Attachments.Find(attached.Which[^1]) is { Stands: true, IsLoose: false } last ? new Whereabouts(last.Meeting, last.Expense) : null;

    private bool IsThere(Turn turn) => this switch
    {
        { Expense: { } line } => turn.Records.Budget.Find(line) is { } expense && PhotoPlaces.Stands(turn, expense),
        { Meeting: { } id } => turn.Records.Meetings.Find(id) is { CancelledAt: null },
        _ => true,
    };
}
