using System.Text.RegularExpressions;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;

namespace CommunityBot.Conversation.Tests.Answering;

public sealed partial class CommandTableTests
{
    public static TheoryData<string> Ids => [.. CommandTable.All.Select(command => command.Id)];

    [Fact]
    public void Ids_and_words_belong_to_one_command_each()
    {
        var words = CommandTable.All.SelectMany(command => command.Words.Chinese.Concat(command.Words.English)).ToList();

        Assert.Distinct(CommandTable.All.Select(command => command.Id));
        Assert.Distinct(words.Select(word => Bare(word)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_id_is_a_name_that_Discord_takes(string id)
    {
        Assert.Matches(DiscordName(), id);
        Assert.Equal(id.ToLowerInvariant(), id);
        Assert.Equal(id, CommandTable.Get(id).Id);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_Chinese_word_is_a_name_that_Discord_takes_too(string id) =>
        Assert.Matches(DiscordName(), CommandTable.Get(id).Word(Language.Chinese));

    [Theory, MemberData(nameof(Ids))]
    public void Every_word_is_understood_as_its_own_command(string id)
    {
        var command = CommandTable.Get(id);

        foreach (var word in command.Words.Chinese.Concat(command.Words.English))
        {
            Assert.Equal((id, Manner.Order), (RealTalk.Ear.Hear(word).Command, RealTalk.Ear.Hear(word).Manner));
            var withCode = RealTalk.Ear.Hear($"{word} 4821");
            Assert.Equal((id, "4821", Manner.Order), (withCode.Command, withCode.Arguments, withCode.Manner));
            Assert.Equal((id, Doubt.None), (RealTalk.Ear.Hear($"我要{word}").Command, RealTalk.Ear.Hear($"我要{word}").Doubt));
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_command_has_words_and_a_purpose_in_both_languages(string id)
    {
        var command = CommandTable.Get(id);

        Assert.NotEmpty(command.Words.Chinese);
        Assert.NotEmpty(command.Words.English);
        foreach (var language in Enum.GetValues<Language>())
        {
            var purpose = command.Purpose(Catalogues.In(language));
            Assert.InRange(purpose.Length, 1, 100);
            Assert.Contains(command.Word(language), language == Language.Chinese ? command.Words.Chinese : command.Words.English);
        }
    }

    [Fact]
    public void An_unknown_id_is_a_bug() => Assert.Throws<ArgumentException>(() => CommandTable.Get("dance"));

    private static string Bare(string word) => word.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex(@"^[-_\p{L}\p{N}]{1,32}$", RegexOptions.None, 1000)]
    private static partial Regex DiscordName();
}
