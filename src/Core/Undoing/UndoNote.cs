using CommunityBot.Communities;

namespace CommunityBot.Undoing;

/// <summary>Who takes something back, when, and in which words the ledgers say so.</summary>
public sealed record UndoNote(PersonId By, DateTimeOffset At, string Why);
