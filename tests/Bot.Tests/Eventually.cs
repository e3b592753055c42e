namespace CommunityBot.Bot.Tests;

/// <summary>Waits for what happens in its own time, and not for ever.</summary>
public static class Eventually
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(10);

    public static Task IsTrue(Func<bool> condition, string what) => IsTrue(() => Task.FromResult(condition()), what);

    public static async Task IsTrue(Func<Task<bool>> condition, string what)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_patience);
        while (!await condition())
        {
            try
            {
                await Task.Delay(s_between, limit.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"After {s_patience.TotalSeconds} seconds still not: {what}");
            }
        }
    }
}
