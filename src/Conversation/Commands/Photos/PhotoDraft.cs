using CommunityBot.Budget;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Commands.Photos;

/// <summary>Where what is sent next belongs: one of both.</summary>
internal sealed record PhotoDraft(MeetingId? Meeting = null, LedgerEntryId? Expense = null);
