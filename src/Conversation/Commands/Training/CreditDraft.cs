using CommunityBot.Credits;

namespace CommunityBot.Conversation.Commands.Training;

/// <summary>What is known of what is to be noted of a teacher, while the rest is asked for.</summary>
/// <param name="Words">All that was said.</param>
/// <param name="On">The day on which it was, from which days without a year are read.</param>
/// <param name="Line">The line that is to be taken back.</param>
internal sealed record CreditDraft(string Words = "", DateOnly? On = null, CreditEntryId? Line = null);
