using System.Text.Json;
using CommunityBot.Conversation.Answering;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Turns;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Registration;

/// <summary>The commands of the table as Discord registers them: English, with what it shows to readers of Chinese.</summary>
public static class CommandDefinitions
{
    private const string Chinese = "zh-TW";
    private static readonly Catalogue s_english = Catalogues.In(Language.English);
    private static readonly Catalogue s_chinese = Catalogues.In(Language.Chinese);

    /// <summary>What is typed after the slash: a command's first English word. Blanks may not stand in it.</summary>
    public static string NameOf(Command command) => command.Words.English[0].ToLowerInvariant().Replace(' ', '-');

    /// <param name="everywhere">For all guilds and direct messages; else for one guild, where Discord wants it shorter.</param>
    public static IReadOnlyList<CommandDefinition> All(bool everywhere) =>
        [.. CommandTable.All.Select(command => Of(command) with
        {
            Contexts = everywhere ? [0, 1] : null,
            IntegrationTypes = everywhere ? [0] : null,
        })];

    public static byte[] ToJson(IReadOnlyList<CommandDefinition> definitions) =>
        JsonSerializer.SerializeToUtf8Bytes(definitions, DefinitionJson.Default.IReadOnlyListCommandDefinition);

    public static CommandDefinition Of(Command command) => new()
    {
        Name = NameOf(command),
        NameLocalizations = In(command.Words.Chinese[0]),
        Description = WhatFor(command, s_english),
        DescriptionLocalizations = In(WhatFor(command, s_chinese)),
        Options = command.Inputs.Count == 0 ? null : [.. command.Inputs.Select(Of)],
    };

    /// <summary>How one would type it is left out: the options say it.</summary>
    private static string WhatFor(Command command, Catalogue texts) => command.Purpose(texts).Split([texts.ForExample, "；", "; "], StringSplitOptions.None)[0];

    private static OptionDefinition Of(CommandInput input) => new()
    {
        Type = input == CommandInput.File ? OptionDefinition.File : OptionDefinition.Text,
        Name = s_english.InputName(input),
        NameLocalizations = In(s_chinese.InputName(input)),
        Description = s_english.InputPurpose(input),
        DescriptionLocalizations = In(s_chinese.InputPurpose(input)),
        Autocomplete = Suggestions.Exist(input),
    };

    private static Dictionary<string, string> In(string chinese) => new() { [Chinese] = chinese };
}
