using CommunityBot.Accounts;
using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Chains;
using CommunityBot.Credits;
using CommunityBot.Deeds;
using CommunityBot.Feed;
using CommunityBot.Links;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Outbox;
using CommunityBot.OwnData;
using CommunityBot.Points;

namespace CommunityBot.Records;

/// <summary>All that is remembered, by subject.</summary>
public interface IRecords : IPointRecords, ICreditRecords, INudgeRecords
{
    IBudgetLedger Budget { get; }

    IAttachments Attachments { get; }

    IChains Chains { get; }

    IChatAccounts Accounts { get; }

    IGuesses Guesses { get; }

    IChatMenus Menus { get; }

    IInbox Inbox { get; }

    IOutbox Outbox { get; }

    ITranscript Transcript { get; }

    ILiveCards LiveCards { get; }

    ICalendarFeeds Feeds { get; }

    IPrivateLinks Links { get; }

    IOwnData OwnData { get; }

    IDeeds Deeds { get; }

    IJobLog Jobs { get; }

    IStoreMetadata Marks { get; }
}
