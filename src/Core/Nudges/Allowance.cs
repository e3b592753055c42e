namespace CommunityBot.Nudges;

/// <summary>What a platform lets be sent unasked in the current month.</summary>
/// <param name="Channel">One of <see cref="Messages.ChannelNames"/>.</param>
/// <param name="Most">Null without a limit.</param>
/// <param name="Used">As the platform counted; it may leave out the last minutes.</param>
/// <param name="ReadAt">When it was asked.</param>
public sealed record Allowance(string Channel, long? Most, long Used, DateTimeOffset ReadAt);
