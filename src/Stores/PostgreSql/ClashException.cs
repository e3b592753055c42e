namespace CommunityBot.Stores.PostgreSql;

/// <summary>A change got in the way of another, and is to run again from the start.</summary>
internal sealed class ClashException(Exception? cause = null) : Exception("Another change was first.", cause);
