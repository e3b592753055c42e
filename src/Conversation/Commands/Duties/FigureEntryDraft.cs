using CommunityBot.Tallies;

namespace CommunityBot.Conversation.Commands.Duties;

/// <summary>A line of the figures while it is asked why it is taken back.</summary>
internal sealed record FigureEntryDraft(TallyEntryId Entry);
