using CommunityBot.Talk;

namespace CommunityBot.Core.Tests.Talk;

public sealed class PhraseReaderTests
{
    private static readonly PhraseReader s_reader = new(new Dictionary<string, Phrase> { ["me"] = new Phrase.Word("我") });

    [Fact]
    public void Words_ways_gaps_and_what_may_be_left_out_are_read()
    {
        var (phrase, fault) = s_reader.Read("[<me>]{when}(去|到)");

        Assert.Null(fault);
        var all = Assert.IsType<Phrase.All>(phrase);
        Assert.Equal([typeof(Phrase.Either), typeof(Phrase.Gap), typeof(Phrase.Either)], all.Parts.Select(part => part.GetType()));
        Assert.Equal(Slot.When, Assert.IsType<Phrase.Gap>(all.Parts[1]).Slot);
    }

    [Theory]
    [InlineData("(去|到", "')'")]
    [InlineData("[我", "']'")]
    [InlineData("{when", "'}'")]
    [InlineData("<me", "'>'")]
    [InlineData("<you>", "<me>")]
    [InlineData("{somewhen}", "{when}/{day}/{days}/{period}/{duration}/{code}/{meeting}/{name}/{community}/{what}/{rest}")]
    [InlineData("去)", "')'")]
    public void What_is_lacking_is_named(string text, string expected) => Assert.Equal(expected, s_reader.Read(text).Fault?.Expected);
}
