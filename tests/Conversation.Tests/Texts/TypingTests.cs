using System.Reflection;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Tests.Texts;

/// <summary>On Discord nothing is heard that is only typed, and the same sentences are said there.</summary>
public sealed class TypingTests
{
    private static readonly string[] s_onlyWhereTypingIsHeard = [nameof(Catalogue.HelpNote), nameof(Catalogue.HelpBySubjectNote)];
    private static readonly string[] s_justType = ["直接打字", "直接輸入", "打字都可以", "just type", "or type"];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void No_sentence_that_every_channel_says_invites_to_just_type(Language language)
    {
        var texts = Catalogues.In(language);
        var said = typeof(Catalogue).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.PropertyType == typeof(string) && !s_onlyWhereTypingIsHeard.Contains(member.Name))
            .Select(member => (string)member.GetValue(texts)!);
        Assert.DoesNotContain(said, text => s_justType.Any(words => text.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void Going_on_is_no_minutes_ago_and_the_first_has_a_number() =>
        Assert.Equal(("公開授課", "公開授課 第1次", "進行中"), (
            Catalogues.In(Language.Chinese).NumberedMeeting("公開授課", 0),
            Catalogues.In(Language.Chinese).NumberedMeeting("公開授課", 1),
            Catalogues.In(Language.Chinese).UnderWay));
}
