namespace CommunityBot.Stores.Tests;

/// <summary>Whoever is first makes the key, and everybody has that one.</summary>
public sealed class KeyMakingTests : IDisposable
{
    private const string Code = "7K3Q9XPA";

    private readonly DataFolder _folder = new(Directory.CreateTempSubdirectory("communitybot-").FullName);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    [Fact]
    public async Task However_many_start_at_once_there_is_one_key()
    {
        for (var round = 0; round < 50; round++)
        {
            using var start = new ManualResetEventSlim();
            var made = Enumerable.Range(0, 8).Select(_ => Task.Run(
                () =>
                {
                    var key = new CodeKey(_folder);
                    start.Wait(Cancel);
                    return key.Seal("code", Code);
                },
                Cancel)).ToList();
            start.Set();
            var kept = await Task.WhenAll(made);

            Assert.All(kept, one => Assert.Equal(new CodeKey(_folder).Seal("code", Code), one));
            Assert.Equal([_folder.CodeKey], Directory.GetFiles(_folder.Path));
            File.Delete(_folder.CodeKey);
        }
    }
}
