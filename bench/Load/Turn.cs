namespace CommunityBot.Load;

/// <summary>How a server's turn went.</summary>
/// <param name="Requests">What the client saw.</param>
/// <param name="Answered">Sign-ins a second until the last reply was with LINE; for a server without replies, until the last was acknowledged.</param>
/// <param name="Cpu">Of the server, for each sign-in, the reply included.</param>
internal sealed record Turn(Measured Requests, double Answered, TimeSpan Cpu);
