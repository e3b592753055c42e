namespace CommunityBot.Load.Yardsticks;

/// <summary>Where a yardstick keeps what it acknowledges.</summary>
internal interface IKept : IDisposable
{
    /// <returns>Done when it is on disk.</returns>
    Task Keep(SignIn signIn);
}
