using System.Text.RegularExpressions;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Tests.Answering;

public sealed partial class CommandInputTests
{
    public static TheoryData<string> Ids => [.. CommandTable.All.Select(command => command.Id)];

    public static TheoryData<CommandInput> All => [.. Enum.GetValues<CommandInput>()];

    private static readonly string[] s_words = ["#12", "why", "便當 80x15", "2025/5/12 14:00"];

    [Theory, MemberData(nameof(All))]
    public void An_input_has_a_name_and_a_purpose_that_platforms_take(CommandInput input)
    {
        foreach (var texts in Enum.GetValues<Language>().Select(Catalogues.In))
        {
            Assert.Matches(Name(), texts.InputName(input));
            Assert.Equal(texts.InputName(input).ToLowerInvariant(), texts.InputName(input));
            Assert.InRange(texts.InputPurpose(input).Length, 1, 100);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_inputs_of_a_command_can_be_told_apart(string id)
    {
        var inputs = CommandTable.Get(id).Inputs;

        foreach (var texts in Enum.GetValues<Language>().Select(Catalogues.In))
            Assert.Distinct(inputs.Select(texts.InputName));
    }

    [Theory, MemberData(nameof(Ids))]
    public void With_a_slash_a_command_is_understood_whatever_follows(string id)
    {
        var command = CommandTable.Get(id);

        foreach (var said in Enum.GetValues<Language>().SelectMany(language => s_words.Select(words => (Command: $"/{command.Word(language)}", Words: words))))
        {
            var understood = RealTalk.Ear.Hear(TypedText.Fold($"{said.Command} {said.Words}"));
            Assert.Equal((id, said.Words), (understood.Command, understood.Arguments));
        }
    }

    [GeneratedRegex(@"^[-_\p{L}\p{N}]{1,32}$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
