using CommunityBot.Bot.Tests.Talk.Babble;
using CommunityBot.Bot.Tests.Talk.Corpus;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Whatever is typed, answered or pressed: see <see cref="Babbling"/>. bench/Endurance says a million.</summary>
public sealed class BabbleTests(CorpusScene scene) : IClassFixture<CorpusScene>
{
    private const int Messages = 1_000;

    [Fact]
    public async Task Nobody_breaks_it_or_changes_what_is_not_theirs()
    {
        var babbling = new Babbling(scene, seed: 1);

        await babbling.Say(Messages);

        Assert.True(babbling.Problems.Count == 0, string.Join('\n', babbling.Problems));
    }
}
