using CommunityBot.Bot.Web.OwnData;
using CommunityBot.OwnData;

namespace CommunityBot.Bot.Tests.Web;

public sealed class OwnDataWordsTests
{
    [Fact]
    public void Every_kind_and_every_thing_has_a_word_in_both_languages()
    {
        var words = Enum.GetValues<DataKind>().Select(KindWords.Of).Concat(Enum.GetValues<DataName>().Select(NameWords.Of)).ToList();
        Assert.All(words, word => Assert.True(word.Chinese.Length > 0 && word.English.Length > 0));
    }
}
