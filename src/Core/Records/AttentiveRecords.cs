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
using CommunityBot.Tallies;

namespace CommunityBot.Records;

/// <summary>
/// What a store keeps, as everybody is given it: whatever is written to the meetings, members, application or tallies of a community
/// has its nudges thought of again, and every line of attendance, points and money is tied to its chain, so that nobody who writes has to remember it and
/// no store has to know.
/// </summary>
public sealed class AttentiveRecords(IRecords kept) : IRecords
{
    public ICommunities Communities => kept.Communities;

    public IPeople People { get; } = new AttentivePeople(kept.People, kept.Nudges);

    public IApplications Applications { get; } = new AttentiveApplications(kept.Applications, kept.Nudges);

    public IMeetings Meetings { get; } = new AttentiveMeetings(kept.Meetings, kept.Nudges);

    public IAttendance Attendance { get; } = new AttentiveAttendance(kept, new ChainedAttendance(kept));

    public IPointLedger Points { get; } = new ChainedPoints(kept);

    public IBudgetLedger Budget { get; } = new ChainedBudget(kept);

    public IAttachments Attachments => kept.Attachments;

    public ICases Cases { get; } = new AttentiveCases(kept.Cases, kept.Nudges);

    public ICredits Credits => kept.Credits;

    public IChains Chains => kept.Chains;

    public ITallies Tallies { get; } = new AttentiveTallies(kept.Tallies, kept.Nudges);

    public IChatAccounts Accounts => kept.Accounts;

    public IGuesses Guesses => kept.Guesses;

    public IChatMenus Menus => kept.Menus;

    public IInbox Inbox => kept.Inbox;

    public IOutbox Outbox => kept.Outbox;

    public ITranscript Transcript => kept.Transcript;

    public ILiveCards LiveCards => kept.LiveCards;

    public INudges Nudges => kept.Nudges;

    public IAllowances Allowances => kept.Allowances;

    public IBulletins Bulletins { get; } = new AttentiveBulletins(kept.Bulletins, kept.Nudges);

    public ICalendarFeeds Feeds => kept.Feeds;

    public IPrivateLinks Links => kept.Links;

    public IOwnData OwnData => kept.OwnData;

    public IDeeds Deeds => kept.Deeds;

    public IJobLog Jobs => kept.Jobs;

    public IStoreMetadata Marks => kept.Marks;
}
