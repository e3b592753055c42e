namespace CommunityBot.Talk;

/// <summary>How something that was said ends.</summary>
/// <param name="To">The token at which particles and courtesies begin.</param>
/// <param name="Asks">Whether they make a question of it.</param>
/// <param name="CallsOff">Whether they take it back: 先不要.</param>
/// <param name="IsApart">Whether they do so only because something sets them off: 改期 #14 12/10 取消.</param>
public sealed record Ending(int To, bool Asks, bool CallsOff, bool IsApart = false);
