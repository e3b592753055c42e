using System.Threading.Channels;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>The world of the corpus once for each processor: a store changes one thing at a time, and each sentence is a change.</summary>
public sealed class CorpusScenes : IAsyncLifetime
{
    private readonly Channel<CorpusScene> _free = Channel.CreateUnbounded<CorpusScene>();

    public async ValueTask InitializeAsync()
    {
        for (var opened = 0; opened < Environment.ProcessorCount; opened++)
        {
            var scene = new CorpusScene();
            await scene.InitializeAsync();
            GiveBack(scene);
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_free.Reader.TryRead(out var scene))
            await scene.DisposeAsync();
    }

    /// <summary>Says it as it stands, or other words in its place.</summary>
    internal Task<Heard> Hear(Sentence sentence, string? instead = null) => InOne(scene => scene.Hear(sentence, instead));

    /// <summary>Says each in its place, as if none of the others had been said.</summary>
    internal Task<IReadOnlyList<Heard>> Hear(Sentence sentence, IReadOnlyList<string> each) => InOne(scene => scene.Hear(sentence, each));

    private async Task<T> InOne<T>(Func<CorpusScene, Task<T>> hear)
    {
        var scene = await _free.Reader.ReadAsync(TestContext.Current.CancellationToken);
        try
        {
            return await hear(scene);
        }
        finally
        {
            GiveBack(scene);
        }
    }

    private void GiveBack(CorpusScene scene) => Assert.True(_free.Writer.TryWrite(scene));
}
