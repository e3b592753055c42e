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

namespace CommunityBot.Stores.Sql;

/// <summary>What is kept over one connection.</summary>
public sealed class SqlRecords(ISqlSession sql, CodeKey key, ICollection<OutboxMessage>? fresh = null) : IRecords
{
    /// <summary>The records of one connection, as whoever reads and writes is given them.</summary>
    /// <param name="sql">The connection.</param>
    /// <param name="key">What codes are kept under.</param>
    /// <param name="fresh">Is told of what is put in the outbox to be sent.</param>
    public static IRecords Over(ISqlSession sql, CodeKey key, ICollection<OutboxMessage>? fresh = null) =>
        new AttentiveRecords(new SqlRecords(sql, key, fresh));

    public ICommunities Communities { get; } = new SqlCommunities(sql);

    public IPeople People { get; } = new SqlPeople(sql);

    public IChatAccounts Accounts { get; } = new SqlChatAccounts(sql, key);

    public IGuesses Guesses { get; } = new SqlGuesses(sql);

    public IChatMenus Menus { get; } = new SqlChatMenus(sql);

    public IMeetings Meetings { get; } = new SqlMeetings(sql);

    public IAttendance Attendance { get; } = new SqlAttendance(sql);

    public IApplications Applications { get; } = new SqlApplications(sql);

    public IPointLedger Points { get; } = new SqlPointLedger(sql);

    public IBudgetLedger Budget { get; } = new SqlBudgetLedger(sql);

    public IAttachments Attachments { get; } = new SqlAttachments(sql);

    public ICases Cases { get; } = new SqlCases(sql);

    public ICredits Credits { get; } = new SqlCredits(sql);

    public IChains Chains { get; } = new SqlChains(sql);

    public ITallies Tallies { get; } = new SqlTallies(sql);

    public IInbox Inbox { get; } = new SqlInbox(sql);

    public IOutbox Outbox { get; } = new SqlOutbox(sql, new KeptWords(key), fresh);

    public ITranscript Transcript { get; } = new SqlTranscript(sql, new KeptWords(key), key);

    public ILiveCards LiveCards { get; } = new SqlLiveCards(sql);

    public INudges Nudges { get; } = new SqlNudges(sql);

    public IAllowances Allowances { get; } = new SqlAllowances(sql);

    public IBulletins Bulletins { get; } = new SqlBulletins(sql);

    public ICalendarFeeds Feeds { get; } = new SqlCalendarFeeds(sql, key);

    public IPrivateLinks Links { get; } = new SqlPrivateLinks(sql, key);

    public IOwnData OwnData { get; } = new SqlOwnData(sql);

    public IDeeds Deeds { get; } = new SqlDeeds(sql);

    public IJobLog Jobs { get; } = new SqlJobLog(sql);

    public IStoreMetadata Marks { get; } = new SqlStoreMetadata(sql);
}
