namespace CommunityBot.Bot.Tests;

/// <summary>Waits for what happens in its own time, and not for ever.</summary>
public static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(10);

    public static Task IsTrue(Func<bool> condition, string what) => IsTrue(() => Task.FromResult(condition()), what);

    public static Task IsTrue(Func<Task<bool>> condition, string what) => IsTrue(condition, what, s_patience);

    /// <param name="condition">What is waited for.</param>
    /// <param name="what">The same in words.</param>
    /// <param name="patience">How long, where it is much that has to happen.</param>
    public static async Task IsTrue(Func<Task<bool>> condition, string what, TimeSpan patience)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(patience);
        while (!await condition())
        {
            try
            {
                await Task.Delay(s_between, limit.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"After {patience.TotalSeconds} seconds still not: {what}");
            }
        }
    }
}
