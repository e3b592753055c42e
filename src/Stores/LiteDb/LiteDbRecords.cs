using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Cases;
using CommunityBot.Chains;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Deeds;
using CommunityBot.Feed;
using CommunityBot.Links;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Outbox;
using CommunityBot.OwnData;
using CommunityBot.Points;
using CommunityBot.Records;
using CommunityBot.Stores.Kept;
using CommunityBot.Tallies;

namespace CommunityBot.Stores.LiteDb;

/// <summary>What is kept in one session.</summary>
internal sealed class LiteDbRecords(LiteDbSession db, CodeKey key, ICollection<OutboxMessage>? fresh = null) : IRecords
{
    /// <summary>The records of one session, as whoever reads and writes is given them.</summary>
    /// <param name="db">The session.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="fresh">Is told of what is put in the outbox to be sent.</param>
    public static IRecords Over(LiteDbSession db, CodeKey key, ICollection<OutboxMessage>? fresh = null) =>
        new AttentiveRecords(new LiteDbRecords(db, key, fresh));

    public ICommunities Communities { get; } = new LiteDbCommunities(db);

    public IPeople People { get; } = new LiteDbPeople(db);

    public IChatAccounts Accounts { get; } = new LiteDbChatAccounts(db, key);

    public IGuesses Guesses { get; } = new LiteDbGuesses(db);

    public IChatMenus Menus { get; } = new LiteDbChatMenus(db);

    public IMeetings Meetings { get; } = new LiteDbMeetings(db);

    public IAttendance Attendance { get; } = new LiteDbAttendance(db);

    public IApplications Applications { get; } = new LiteDbApplications(db);

    public IPointLedger Points { get; } = new LiteDbPointLedger(db);

    public IBudgetLedger Budget { get; } = new LiteDbBudgetLedger(db);

    public IAttachments Attachments { get; } = new LiteDbAttachments(db);

    public ICases Cases { get; } = new LiteDbCases(db);

    public ICredits Credits { get; } = new LiteDbCredits(db);

    public IChains Chains { get; } = new LiteDbChains(db);

    public ITallies Tallies { get; } = new LiteDbTallies(db);

    public IInbox Inbox { get; } = new LiteDbInbox(db);

    public IOutbox Outbox { get; } = new LiteDbOutbox(db, new KeptWords(key), fresh);

    public ITranscript Transcript { get; } = new LiteDbTranscript(db, new KeptWords(key), key);

    public ILiveCards LiveCards { get; } = new LiteDbLiveCards(db);

    public INudges Nudges { get; } = new LiteDbNudges(db);

    public IAllowances Allowances { get; } = new LiteDbAllowances(db);

    public IBulletins Bulletins { get; } = new LiteDbBulletins(db);

    public ICalendarFeeds Feeds { get; } = new LiteDbCalendarFeeds(db, key);

    public IPrivateLinks Links { get; } = new LiteDbPrivateLinks(db, key);

    public IOwnData OwnData { get; } = new LiteDbOwnData(db);

    public IDeeds Deeds { get; } = new LiteDbDeeds(db);

    public IJobLog Jobs { get; } = new LiteDbJobLog(db);

    public IStoreMetadata Marks { get; } = new LiteDbStoreMetadata(db);
}
