namespace CommunityBot.Ports;

/// <summary>All that is remembered, by subject.</summary>
public interface IRecords : IPointRecords, INudgeRecords
{
    IBudgetLedger Budget { get; }

    IChatAccounts Accounts { get; }

    IInbox Inbox { get; }

    IOutbox Outbox { get; }

    ITranscript Transcript { get; }

    ILiveCards LiveCards { get; }

    ICalendarFeeds Feeds { get; }

    IJobLog Jobs { get; }

    IMarks Marks { get; }
}
